export type MergeRefusal = "same-account" | "already-merged" | "has-others" | "not-merged";

/** Where an account stands for one authority: the account it was found to belong to, and those found to belong to it. */
export type AccountStanding = { personId: string; keptBy: string | null; others: readonly string[] };

/**
 * Whether the other account may be found to belong to the kept one. One of them is always the first: an account that others belong to
 * does not itself belong to another, so that the accounts of one person never form a chain.
 */
export function decideMerge(kept: AccountStanding, other: AccountStanding): { done: true } | { done: false; reason: MergeRefusal } {
  if (kept.personId === other.personId) return { done: false, reason: "same-account" };
  if (kept.keptBy !== null || other.keptBy !== null) return { done: false, reason: "already-merged" };
  return other.others.length > 0 ? { done: false, reason: "has-others" } : { done: true };
}

/** What an officer found of two accounts: "one" person, or after all two. */
type AccountFinding = { keptPersonId: string; otherPersonId: string; decision: string };

/**
 * By every account that was found to belong to another one, the account that stands for the person; `findings` are in order of time, and
 * of each account its last one counts. Findings of councils that have become one may form a chain, whose end stands for all of it, or a
 * circle, in which the newest says whose account is kept.
 */
export function standingAccounts(findings: readonly AccountFinding[]): Map<string, string> {
  const keptBy = new Map<string, string>();
  const seen = new Set<string>();
  for (const { keptPersonId, otherPersonId, decision } of findings.toReversed()) {
    if (seen.has(otherPersonId)) continue;
    seen.add(otherPersonId);
    if (decision === "one" && endOf(keptPersonId, keptBy) !== otherPersonId) keptBy.set(otherPersonId, keptPersonId);
  }
  return new Map([...keptBy.keys()].map((other) => [other, endOf(other, keptBy)]));
}

function endOf(personId: string, keptBy: ReadonlyMap<string, string>): string {
  let end = personId;
  for (let next = keptBy.get(end); next !== undefined; next = keptBy.get(end)) end = next;
  return end;
}

/** Whether two accounts may be found to be two persons after all: only while they count as one. */
export function decideSeparation(kept: AccountStanding, otherId: string): { done: true } | { done: false; reason: MergeRefusal } {
  return kept.others.includes(otherId) ? { done: true } : { done: false, reason: "not-merged" };
}
