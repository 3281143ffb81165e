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

/** Whether two accounts may be found to be two persons after all: only while they count as one. */
export function decideSeparation(kept: AccountStanding, otherId: string): { done: true } | { done: false; reason: MergeRefusal } {
  return kept.others.includes(otherId) ? { done: true } : { done: false, reason: "not-merged" };
}
