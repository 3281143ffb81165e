import { kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";
import { FEWEST_SHOWN } from "./evidence.ts";
import { percent } from "./item-statistics.ts";
import { ascending, correlation, mean, ratio } from "./moments.ts";

/** One attempt's answer to an item, with its score on the rest of the paper as a share of it. */
export type Answer = { chosen: readonly string[]; mark: number; rest: number };

/** How one option drew people. All figures but `takers` are percentages, and null where undefined. */
export type OptionStatistics = {
  optionId: string;
  correct: boolean;
  /** How many chose it. */
  takers: number;
  share: number | null;
  /** The mean score on the rest of the paper of those who chose it. */
  meanScore: number | null;
  /** The correlation of choosing it with the score on the rest of the paper. */
  pointBiserial: number | null;
};

/** A band of attempts with like scores on the rest of the paper; `shares` says how many percent of it chose each option. */
export type ScoreGroup = { attempts: number; from: number; to: number; shares: number[] | null };

/** True for kinds of item that are answered by choosing options. */
export function hasOptions(item: Item): boolean {
  return ["radios", "checkboxes"].includes(kindRules(item.kind).control);
}

/** The mark that blind guessing gains on average, from 0 to 1: the mean mark of the options where one is chosen, else null. */
export function guessOf(item: Item): number | null {
  const rules = kindRules(item.kind);
  return rules.control === "radios" ? mean(item.options.map((option) => rules.mark(item, [option.id]))) : null;
}

/** How each option of an item drew people, in the item's order; empty for a kind without options. */
export function analyseOptions(item: Item, answers: readonly Answer[]): OptionStatistics[] {
  if (!hasOptions(item)) return [];
  const rests = answers.map(({ rest }) => rest);
  return item.options.map(({ id, correct }) => {
    const taken = answers.filter(({ chosen }) => chosen.includes(id));
    return {
      optionId: id,
      correct: correct === true,
      takers: taken.length,
      share: percent(ratio(taken.length, answers.length)),
      meanScore: percent(mean(taken.map(({ rest }) => rest))),
      pointBiserial: percent(
        correlation(
          answers.map(({ chosen }) => (chosen.includes(id) ? 1 : 0)),
          rests,
        ),
      ),
    };
  });
}

/**
 * The share that chose each option in so many groups from the lowest score on the rest of the paper to the highest. Equal scores stay
 * together, so groups differ in size and an empty one is left out; below five attempts a group keeps its shares to itself.
 */
export function groupByScore(item: Item, answers: readonly Answer[], groups: number): ScoreGroup[] {
  const ranks = middleRanks(answers.map(({ rest }) => rest));
  const banded = Array.from({ length: groups }, (): Answer[] => []);
  for (const answer of answers) banded[Math.floor((groups * (ranks.get(answer.rest) ?? 0)) / answers.length)]?.push(answer);
  return banded
    .filter((group) => group.length > 0)
    .map((group) => {
      const scores = group.map(({ rest }) => 100 * rest);
      const share = (id: string) => (100 * group.filter(({ chosen }) => chosen.includes(id)).length) / group.length;
      const shares = group.length < FEWEST_SHOWN ? null : item.options.map(({ id }) => share(id));
      return { attempts: group.length, from: Math.min(...scores), to: Math.max(...scores), shares };
    });
}

/** For each score, how many are below it and half of those level with it. */
function middleRanks(scores: readonly number[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const score of ascending(scores)) levels.set(score, (levels.get(score) ?? 0) + 1);
  let below = 0;
  return new Map(
    [...levels].map(([score, level]) => {
      below += level;
      return [score, below - level / 2];
    }),
  );
}
