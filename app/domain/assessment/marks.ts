/**
 * One mark, in the whole units in which marks are added up and compared: every share of up to ten parts is whole,
 * so no rounding ever decides a pass.
 */
export const UNITS = 2520;

/** The units of so many right parts out of 1 to 10. Throws on other numbers. */
export function unitsOfParts(right: number, parts: number): number {
  if (UNITS % parts !== 0 || !Number.isInteger(right) || right < 0 || right > parts)
    throw new Error(`${right} of ${parts} parts is no share of a mark`);
  return (right * UNITS) / parts;
}

/** The units behind a score as it is kept and shown: exact for every score that `scoreOf` gave. */
export function unitsOf(score: number): number {
  return Math.round(score * UNITS);
}

/** So many units as marks: 16, or 15.5 where something was right in part. */
export function scoreOf(units: number): number {
  return units / UNITS;
}

/** A score as people read it: whole, or with at most two decimals, rounded down so that no fail looks like a pass. */
export function printScore(score: number): string {
  return String(Math.floor((unitsOf(score) * 100) / UNITS) / 100);
}

/** The exact percentage of a score: below a whole number exactly where the units are. */
export function percentOf({ score, outOf }: { score: number; outOf: number }): number {
  return (unitsOf(score) * 100) / (outOf * UNITS);
}
