import { FEWEST_SHOWN } from "./evidence.ts";

/**
 * Which groups of a whole may be shown beside it: none that is too small, and none whose difference from the whole, together with the
 * others shown, leaves too few. The smallest are hidden first. `sizes` cover the whole, each member once.
 */
export function shownGroups(sizes: ReadonlyMap<string, number>): Set<string> {
  const filled = [...sizes].filter(([, size]) => size > 0);
  const shown = new Set(filled.map(([group]) => group));
  let left = 0;
  for (const [group, size] of filled.toSorted(([one, few], [other, many]) => few - many || (one < other ? -1 : 1))) {
    if (!isFew(size) && !isFew(left)) break;
    shown.delete(group);
    left += size;
  }
  return shown;
}

/** True for a number of attempts in which somebody could be recognised; nobody is recognised in none. */
export function isFew(attempts: number): boolean {
  return attempts > 0 && attempts < FEWEST_SHOWN;
}
