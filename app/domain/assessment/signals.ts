/** One saved response, in the order it was given. Hashes are null where the browser or the network was not known. */
export type GivenResponse = { itemId: string; givenAt: Date; deviceHash: string | null; networkHash: string | null };

/** What somebody else's attempt shares with this one. */
export type SharedDevice = { attemptId: string; startedAt: Date };
export type AlikeAttempt = { attemptId: string; sameWrong: number; bothWrong: number };

/**
 * Something an officer should know of, and never more than that: no signal fails anybody. Numbers are what the words need.
 * `too-fast` in seconds, `device-changed` and `network-changed` in how many there were, the others in how many attempts.
 */
export type Signal = { kind: "too-fast" | "device-changed" | "network-changed" | "shared-device" | "alike"; number: number };

/** Below this median, in seconds, nobody reads a question. Fareguard's judgement. */
const FASTEST_MEDIAN_SECONDS = 4;
/** Fewer answers than this say nothing about speed. */
const FEWEST_FOR_SPEED = 5;
/** So many wrong items in common say little; the share of equal wrong answers counts from here on. Fareguard's judgement. */
const FEWEST_BOTH_WRONG = 4;
const ALIKE_SHARE = 0.9;

/** Every signal in one attempt, for a person to weigh. */
export function findSignals(
  attempt: { startedAt: Date; responses: readonly GivenResponse[] },
  others: { onDevice: readonly SharedDevice[]; alike: readonly AlikeAttempt[] },
): Signal[] {
  const median = medianSeconds(attempt);
  const devices = countKnown(attempt.responses.map((response) => response.deviceHash));
  const networks = countKnown(attempt.responses.map((response) => response.networkHash));
  const alike = others.alike.filter(isAlike).length;
  const signals: [Signal["kind"], boolean, number][] = [
    ["too-fast", median !== null && median < FASTEST_MEDIAN_SECONDS, median ?? 0],
    ["device-changed", devices > 1, devices],
    ["network-changed", networks > 1, networks],
    ["shared-device", others.onDevice.length > 0, others.onDevice.length],
    ["alike", alike > 0, alike],
  ];
  return signals.flatMap(([kind, applies, number]) => (applies ? [{ kind, number }] : []));
}

/** The median seconds between one first answer and the next, counted from the start; null when there are too few. */
export function medianSeconds({ startedAt, responses }: { startedAt: Date; responses: readonly GivenResponse[] }): number | null {
  const firsts = new Map<string, number>();
  for (const { itemId, givenAt } of responses) if (!firsts.has(itemId)) firsts.set(itemId, givenAt.getTime());
  if (firsts.size < FEWEST_FOR_SPEED) return null;
  const times = [startedAt.getTime(), ...[...firsts.values()].sort((one, other) => one - other)];
  const gaps = times
    .slice(1)
    .map((time, index) => (time - (times[index] ?? time)) / 1000)
    .sort((one, other) => one - other);
  const middle = Math.floor(gaps.length / 2);
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : (upper + (gaps[middle - 1] ?? upper)) / 2;
}

/** Compares the wrong answers of two attempts on the items both had: by item id, what was chosen where it was wrong. */
export function compareWrong(
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): { sameWrong: number; bothWrong: number } {
  const shared = [...one].flatMap(([itemId, chosen]) => {
    const theirs = other.get(itemId);
    return theirs ? [chosen.toSorted().join() === theirs.toSorted().join()] : [];
  });
  return { bothWrong: shared.length, sameWrong: shared.filter(Boolean).length };
}

function isAlike({ sameWrong, bothWrong }: AlikeAttempt): boolean {
  return bothWrong >= FEWEST_BOTH_WRONG && sameWrong / bothWrong >= ALIKE_SHARE;
}

function countKnown(hashes: readonly (string | null)[]): number {
  return new Set(hashes.filter((hash) => hash !== null)).size;
}
