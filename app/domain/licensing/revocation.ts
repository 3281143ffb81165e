/** What happened to the wish to revoke a pass: an officer proposes, another officer of the same authority confirms or declines. */
export const REVOCATION_STEPS = ["proposed", "confirmed", "declined"] as const;
export type RevocationStep = (typeof REVOCATION_STEPS)[number];

/** The last step, and whose it was; null when nobody has ever wished to revoke this pass. */
export type LastStep = { step: RevocationStep; officerId: string } | null;

export type ProposalRefusal = "already-revoked" | "already-proposed" | "reason-missing";
export type ConfirmationRefusal = "not-proposed" | "already-revoked" | "own-proposal";
export type DecliningRefusal = "not-proposed" | "already-revoked";

/** Whether an officer may propose to revoke a pass: one proposal at a time, and a declined one may be made again with new reasons. */
export function decideProposal(last: LastStep, reason: string): { done: true } | { done: false; reason: ProposalRefusal } {
  if (last?.step === "confirmed") return { done: false, reason: "already-revoked" };
  if (last?.step === "proposed") return { done: false, reason: "already-proposed" };
  return reason.trim() === "" ? { done: false, reason: "reason-missing" } : { done: true };
}

/** Whether this officer may confirm: a livelihood hangs on it, so never whoever proposed it. */
export function decideConfirmation(last: LastStep, officerId: string): { done: true } | { done: false; reason: ConfirmationRefusal } {
  if (last?.step === "confirmed") return { done: false, reason: "already-revoked" };
  if (last?.step !== "proposed") return { done: false, reason: "not-proposed" };
  return last.officerId === officerId ? { done: false, reason: "own-proposal" } : { done: true };
}

/** Whether a proposal may be declined; whoever made it may take it back the same way. */
export function decideDeclining(last: LastStep): { done: true } | { done: false; reason: DecliningRefusal } {
  if (last?.step === "confirmed") return { done: false, reason: "already-revoked" };
  return last?.step === "proposed" ? { done: true } : { done: false, reason: "not-proposed" };
}
