/** Minutes to wait after a letter was queued before its first, second, third … try. */
const PAUSES = [0, 2, 10, 60, 360] as const;

/** How often a letter is tried before it is left for somebody to look at. */
export const MOST_TRIES = PAUSES.length;

/** Whether a letter that was tried so many times may be tried now: each pause is longer than the one before. */
export function isDue(letter: { queuedAt: Date; tries: number }, now: Date): boolean {
  const pause = PAUSES[letter.tries];
  return pause !== undefined && now.getTime() >= letter.queuedAt.getTime() + pause * 60_000;
}
