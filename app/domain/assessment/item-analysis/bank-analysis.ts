import { bearsIndices, type Evidence, evidenceOf, FEWEST_SHOWN } from "./evidence.ts";
import { findFlags, ITEM_FLAGS, type ItemFlag } from "./item-flags.ts";
import { analyseItems, type ItemStatistics, percent } from "./item-statistics.ts";
import type { MarkMatrix } from "./mark-matrix.ts";
import { median, ratio, sum } from "./moments.ts";
import { analyseOptions, type Answer, guessOf, type OptionStatistics } from "./option-statistics.ts";
import type { SatPaper, SatPapers } from "./sat-paper.ts";
import { isNewest, type Wording } from "./wording.ts";

/** Figures that too few attempts do not bear are null, and `flags` empty; `evidence` says so. */
export type AnalysedItem = {
  wording: Wording;
  evidence: Evidence;
  statistics: ItemStatistics;
  options: OptionStatistics[];
  medianSeconds: number | null;
  flags: ItemFlag[];
};

/** Each item in its newest wording, what most needs a look first. */
export function analyseBank(sat: SatPapers): AnalysedItem[] {
  const wordings = [...sat.wordings.values()];
  const statistics = new Map(analyseItems(matrixOf(sat), { shares: true }).map((item) => [item.name, item]));
  const answers = answersByWording(sat.papers);
  const drawn = countByVersion(sat.papers);
  const newest = wordings.filter((wording) => isNewest(wording, wordings));
  return newest
    .flatMap((wording) => {
      const item = statistics.get(wording.key);
      if (!item) return [];
      const exposure = exposureOf(wording, item.attempts, drawn);
      const evidence = sat.withheld?.has(wording.key) ? "too-few" : evidenceOf(item.attempts);
      return [analysed(wording, { ...item, exposure }, evidence, answers.get(wording.key) ?? [])];
    })
    .toSorted(byNeed);
}

/** Marks of every attempt by wording, each out of 1. */
export function matrixOf({ papers, wordings }: SatPapers): MarkMatrix {
  const places = new Map([...wordings.keys()].map((key, index) => [key, index]));
  const items = [...wordings.values()].map(({ key, item }) => ({ name: key, max: 1, guess: guessOf(item) }));
  const attempts = papers.map(({ answers }) => {
    const marks = items.map((): number | null => null);
    for (const { wording, mark } of answers) marks[places.get(wording) ?? -1] = mark;
    return marks;
  });
  return { items, attempts };
}

/** Every answer to each wording beside the score on the rest of its paper. */
export function answersByWording(papers: readonly SatPaper[]): Map<string, (Answer & { seconds: number | null })[]> {
  const byWording = new Map<string, (Answer & { seconds: number | null })[]>();
  for (const { answers } of papers) {
    const score = sum(answers.map(({ mark }) => mark));
    for (const { wording, chosen, mark, seconds } of answers) {
      const rest = ratio(score - mark, answers.length - 1) ?? 0;
      const known = byWording.get(wording) ?? [];
      if (known.length === 0) byWording.set(wording, known);
      known.push({ chosen, mark, rest, seconds });
    }
  }
  return byWording;
}

function analysed(
  wording: Wording,
  statistics: ItemStatistics,
  evidence: Evidence,
  answers: readonly (Answer & { seconds: number | null })[],
): AnalysedItem {
  const shown = withhold(statistics, evidence);
  const options = evidence === "too-few" ? [] : analyseOptions(wording.item, answers);
  const borne = bearsIndices(evidence) ? options : options.map((option) => ({ ...option, pointBiserial: null, meanScore: null }));
  return {
    wording,
    evidence,
    statistics: shown,
    options: borne,
    medianSeconds: evidence === "too-few" ? null : median(answers.flatMap(({ seconds }) => seconds ?? [])),
    flags: bearsIndices(evidence) ? findFlags(shown, borne) : [],
  };
}

function withhold(item: ItemStatistics, evidence: Evidence): ItemStatistics {
  if (bearsIndices(evidence)) return item;
  const indices = { effectiveWeight: null, negativeCovariance: false, discriminationIndex: null, discriminativeEfficiency: null };
  return { ...item, ...indices, ...(evidence === "too-few" ? { facility: null, standardDeviation: null } : {}) };
}

/** Only versions that had this wording could draw it. */
function exposureOf({ versions }: Wording, attempts: number, drawn: ReadonlyMap<number, number>): number | null {
  const possible = sum(versions.map((version) => drawn.get(version) ?? 0));
  return possible < FEWEST_SHOWN ? null : percent(ratio(attempts, possible));
}

function countByVersion(papers: readonly SatPaper[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { version } of papers) counts.set(version, (counts.get(version) ?? 0) + 1);
  return counts;
}

/** The gravest flag first, then the item that tells drivers apart least; items that nothing is known of come last. */
function byNeed(one: AnalysedItem, other: AnalysedItem): number {
  const gravity = ({ flags: [gravest] }: AnalysedItem) => (gravest ? ITEM_FLAGS.indexOf(gravest) : ITEM_FLAGS.length);
  const index = ({ statistics }: AnalysedItem) => statistics.discriminationIndex ?? Number.POSITIVE_INFINITY;
  return gravity(one) - gravity(other) || (index(one) < index(other) ? -1 : Number(index(one) > index(other)));
}
