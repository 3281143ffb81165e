import { type AttemptChoice, type Dimension, DIMENSIONS } from "./attempt-choice.ts";
import type { SatPaper, SatPapers } from "./sat-paper.ts";
import { isFew, shownGroups } from "./small-groups.ts";
import type { Wording } from "./wording.ts";

/**
 * The attempts that were chosen. `hidden`: nothing is shown of them, because they are too few, or would leave too few when they are
 * taken from the others; there are no papers then. `withheld` are the wordings of which the same is true.
 */
export type ChosenPapers = Required<SatPapers> & { hidden: boolean };

/** How often the whole paper, and each wording on it, was sat in each group. The whole paper goes by an empty name. */
type Counts = Map<string, Map<string, number>>;

const WHOLE = "";

/** Chooses attempts so that nothing can be learned of a few people, neither from the figures nor from their difference to other choices. */
export function choosePapers(all: SatPapers, choice: AttemptChoice): ChosenPapers {
  const withheld = findWithheld(all.papers, choice);
  const hidden = withheld.has(WHOLE);
  const papers = hidden ? [] : all.papers.filter((paper) => isChosen(paper, choice));
  return { papers, wordings: wordingsOf(all.wordings, choice.version), hidden, withheld };
}

/** The groups there are among the attempts that a choice would have without its say on this. */
export function groupNames({ papers }: SatPapers, choice: AttemptChoice, dimension: Dimension): string[] {
  const beside = papers.filter((paper) => isChosen(paper, { ...choice, [dimension]: null }));
  return [...new Set(beside.map((paper) => String(paper[dimension])))].toSorted();
}

/** A narrow choice is compared with every wider one, because all of them can be asked for. */
function findWithheld(papers: readonly SatPaper[], choice: AttemptChoice): Set<string> {
  const repeats = choice.firstOnly
    ? []
    : namesWhere(
        countBy(papers, choice, (paper) => (paper.first ? "first" : "repeat")),
        hasFewRepeats,
      );
  const narrowing = DIMENSIONS.filter((dimension) => choice[dimension] !== null);
  const beside = narrowing.flatMap((dimension) => {
    const wider = { ...choice, [dimension]: null };
    const counts = countBy(papers, wider, (paper) => String(paper[dimension]));
    const group = String(choice[dimension]);
    return [...namesWhere(counts, (sizes) => !shownGroups(sizes).has(group)), ...findWithheld(papers, wider)];
  });
  return new Set([...repeats, ...beside]);
}

function hasFewRepeats(sizes: ReadonlyMap<string, number>): boolean {
  return isFew(sizes.get("repeat") ?? 0) && !isFew(sizes.get("first") ?? 0);
}

function countBy(papers: readonly SatPaper[], choice: AttemptChoice, groupOf: (paper: SatPaper) => string): Counts {
  const counts: Counts = new Map();
  for (const paper of papers) {
    if (!isChosen(paper, choice)) continue;
    const group = groupOf(paper);
    for (const name of [WHOLE, ...paper.answers.map(({ wording }) => wording)]) {
      const sizes = counts.get(name) ?? new Map<string, number>();
      counts.set(name, sizes.set(group, (sizes.get(group) ?? 0) + 1));
    }
  }
  return counts;
}

function namesWhere(counts: Counts, isSo: (sizes: ReadonlyMap<string, number>) => boolean): string[] {
  return [...counts].flatMap(([name, sizes]) => (isSo(sizes) ? [name] : []));
}

function isChosen(paper: SatPaper, choice: AttemptChoice): boolean {
  if (choice.firstOnly && !paper.first) return false;
  return DIMENSIONS.every((dimension) => choice[dimension] === null || choice[dimension] === paper[dimension]);
}

function wordingsOf(wordings: ReadonlyMap<string, Wording>, version: number | null): ReadonlyMap<string, Wording> {
  if (version === null) return wordings;
  const read = [...wordings].filter(([, { versions }]) => versions.includes(version));
  return new Map(read.map(([key, wording]) => [key, { ...wording, versions: [version] }]));
}
