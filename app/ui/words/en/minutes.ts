/** "1 minute", "6 minutes". */
export function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}
