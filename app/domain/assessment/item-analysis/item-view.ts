import { type AnalysedItem, analyseBank, answersByWording } from "./bank-analysis.ts";
import { bearsIndices, type Evidence } from "./evidence.ts";
import { groupByScore, hasOptions, type ScoreGroup } from "./option-statistics.ts";
import type { SatPapers } from "./sat-paper.ts";

/** One item by itself. `groups` go from low scores to high; `earlierVersions` are those in which it read otherwise. */
export type ItemView = { analysed: AnalysedItem; groups: ScoreGroup[]; earlierVersions: number[] };

/** Groups of a size from which something can be seen. */
const GROUPS: Record<Evidence, number> = { "too-few": 0, "no-indices": 0, provisional: 3, settled: 5 };

/** All that is known of an item in its newest wording, or null when no version has it. */
export function viewItem(sat: SatPapers, itemId: string): ItemView | null {
  const analysed = analyseBank(sat).find(({ wording }) => wording.item.id === itemId);
  if (!analysed) return null;
  const { wording, evidence } = analysed;
  const answers = answersByWording(sat.papers).get(wording.key) ?? [];
  const groups = bearsIndices(evidence) && hasOptions(wording.item) ? groupByScore(wording.item, answers, GROUPS[evidence]) : [];
  const others = [...sat.wordings.values()].filter(({ item, key }) => item.id === itemId && key !== wording.key);
  return { analysed, groups, earlierVersions: others.flatMap(({ versions }) => versions).sort((one, other) => one - other) };
}
