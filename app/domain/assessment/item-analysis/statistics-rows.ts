import type { AnalysedItem } from "./bank-analysis.ts";

const COLUMNS = [
  "rank",
  "item",
  "module",
  "question",
  "versions",
  "attempts",
  "evidence",
  "facility_percent",
  "standard_deviation_percent",
  "random_guess_percent",
  "discrimination_index_percent",
  "discriminative_efficiency_percent",
  "intended_weight_percent",
  "effective_weight_percent",
  "exposure_percent",
  "median_seconds",
  "flags",
] as const;

/** The table of items as rows of a file, with its heading; numbers have two decimals, and what is unknown is empty. */
export function statisticsRows(items: readonly AnalysedItem[]): string[][] {
  return [[...COLUMNS], ...items.map((item, index) => rowOf(item, index + 1))];
}

function rowOf({ wording, evidence, statistics, medianSeconds, flags }: AnalysedItem, rank: number): string[] {
  const { id, topic, stem } = wording.item;
  const figures = [
    statistics.facility,
    statistics.standardDeviation,
    statistics.randomGuess,
    statistics.discriminationIndex,
    statistics.discriminativeEfficiency,
    statistics.intendedWeight,
    statistics.effectiveWeight,
    statistics.exposure,
    medianSeconds,
  ];
  const about = [String(rank), id, topic, stem, wording.versions.join(" "), String(statistics.attempts), evidence];
  return [...about, ...figures.map((figure) => figure?.toFixed(2) ?? ""), flags.join(" ")];
}
