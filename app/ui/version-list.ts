/** "version 3", "versions 1 and 2", "versions 1, 2 and 4": from the oldest to the newest. */
export function printVersions(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(sorted.map(String));
  return `${sorted.length === 1 ? "version" : "versions"} ${list}`;
}
