import { FEWEST_SHOWN } from "./evidence.ts";
import type { ItemStatistics } from "./item-statistics.ts";
import type { OptionStatistics } from "./option-statistics.ts";

/** What makes an item of a mastery test suspect, the gravest first. That an item is easy is no fault: drivers are taught first. */
export const ITEM_FLAGS = ["wrong-key", "negative-discrimination", "below-guessing", "unused-option"] as const;

export type ItemFlag = (typeof ITEM_FLAGS)[number];

/**
 * - wrong-key: choosing a wrong option goes with a good score on the rest of the paper, and more so than choosing the right one.
 *   An option that hardly anybody chose proves nothing.
 * - negative-discrimination: the better a driver is, the likelier they lose marks here.
 * - below-guessing: fewer are right than chance alone would give.
 * - unused-option: nobody has chosen one of the options.
 */
export function findFlags(
  { facility, randomGuess, discriminationIndex }: Pick<ItemStatistics, "facility" | "randomGuess" | "discriminationIndex">,
  options: readonly OptionStatistics[],
): ItemFlag[] {
  const raised: Record<ItemFlag, boolean> = {
    "wrong-key": hasBetterDistractor(options),
    "negative-discrimination": discriminationIndex !== null && discriminationIndex < 0,
    "below-guessing": facility !== null && randomGuess !== null && facility < randomGuess,
    "unused-option": options.some(({ takers }) => takers === 0),
  };
  return ITEM_FLAGS.filter((flag) => raised[flag]);
}

function hasBetterDistractor(options: readonly OptionStatistics[]): boolean {
  const strengths = (correct: boolean) =>
    options
      .filter((option) => option.correct === correct && (correct || option.takers >= FEWEST_SHOWN))
      .flatMap(({ pointBiserial }) => pointBiserial ?? []);
  const keys = strengths(true);
  return keys.length > 0 && Math.max(...strengths(false), 0) > Math.max(Math.min(...keys), 0);
}

/** True for what needs a look; an option that nobody chooses can wait until the item is written anew. */
export function isGrave(flag: ItemFlag): boolean {
  return flag !== "unused-option";
}
