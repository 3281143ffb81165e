import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";

/** The first numbers of this generator still resemble its seed; neighbouring seeds must not give neighbouring papers. */
const WARM_UP = 64;

/**
 * A repeatable source of chance: the same seed gives the same draws, so that a paper can be rebuilt for an appeal.
 * `seed` is a whole number from 0 to 2³²−1. `below(n)` gives a whole number from 0 to n−1, for n from 1 to 2³²;
 * `shuffle` gives a new list. Throws on a seed or an n outside these bounds.
 */
export function randomFrom(seed: number): { below(n: number): number; shuffle<T>(values: readonly T[]): T[] } {
  if (!isWhole(seed, 0, 2 ** 32 - 1)) throw new Error(`a seed is a whole number of 32 bits, not ${seed}`);
  const generator = xoroshiro128plus(seed);
  skipN(generator, WARM_UP);

  const below = (n: number) => {
    if (!isWhole(n, 1, 2 ** 32)) throw new Error(`nothing can be drawn below ${n}`);
    return uniformInt(generator, 0, n - 1);
  };
  const shuffle = <T>(values: readonly T[]): T[] => {
    const rest = [...values];
    const shuffled: T[] = [];
    while (rest.length > 0) shuffled.push(...rest.splice(below(rest.length), 1));
    return shuffled;
  };
  return { below, shuffle };
}

function isWhole(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}
