/** What is left of an attempt's time, in milliseconds, never below zero; null without a deadline. The grace for the network is not part of it. */
export function timeLeft(deadlineAt: Date | null, now: Date): number | null {
  return deadlineAt && Math.max(0, deadlineAt.getTime() - now.getTime());
}

/** Whole minutes as a page says them, to the nearest; 0 stands for less than one. */
export function minutesLeft(milliseconds: number): number {
  return milliseconds < 60_000 ? 0 : Math.round(milliseconds / 60_000);
}
