/** Minutes to wait after a letter was queued before its first, second, third … try. */
const PAUSES = [0, 2, 10, 60, 360] as const;

/** How often a letter is tried before it is left for somebody to look at. */
export const MOST_TRIES = PAUSES.length;

/** For each number of tries that leaves another one, by when a letter must have been queued to be due now: each pause is longer than the one before. */
export function dueFrom(now: Date): { tries: number; queuedBy: Date }[] {
  return PAUSES.map((pause, tries) => ({ tries, queuedBy: new Date(now.getTime() - pause * 60_000) }));
}
