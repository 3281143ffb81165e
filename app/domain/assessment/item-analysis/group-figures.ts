import { ADJUSTMENT_GROUPS } from "./adjustment-group.ts";
import type { AttemptChoice } from "./attempt-choice.ts";
import { choosePapers, groupNames } from "./chosen-papers.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { mean, ratio } from "./moments.ts";
import type { SatPapers } from "./sat-paper.ts";
import { shareOf } from "./test-overview.ts";

/** How one group of attempts came out; figures are shares. `figures` is null where they are too few, or leave too few beside them. */
export type GroupFigures = { group: string; figures: { attempts: number; evidence: Evidence; passRate: number; mean: number } | null };

/** The groups of one kind beside each other, among the attempts that are chosen otherwise. */
export function compareGroups(all: SatPapers, choice: AttemptChoice, dimension: "language" | "adjustment"): GroupFigures[] {
  const names = groupNames(all, choice, dimension);
  const inOrder = dimension === "adjustment" ? ADJUSTMENT_GROUPS.filter((group) => names.includes(group)) : names;
  return inOrder.map((group) => {
    const { papers, hidden } = choosePapers(all, { ...choice, [dimension]: group });
    const average = mean(papers.map(shareOf));
    const passRate = ratio(papers.filter(({ passed }) => passed).length, papers.length);
    if (hidden || average === null || passRate === null) return { group, figures: null };
    return { group, figures: { attempts: papers.length, evidence: evidenceOf(papers.length), passRate, mean: average } };
  });
}
