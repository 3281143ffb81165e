import type { CertificateStatus } from "#app/domain/licensing/certificate";
import type { ConfirmationRefusal, DecliningRefusal, ProposalRefusal, RevocationStep } from "#app/domain/licensing/revocation";

/** What a pass is, as officers say it; the words say the same without the colour. */
export const PASS_STATE_WORDS: Record<CertificateStatus, { words: string; colour: string; means: string }> = {
  valid: { words: "Valid", colour: "govuk-tag--green", means: "" },
  expired: { words: "Expired", colour: "govuk-tag--red", means: "Its last day is over." },
  superseded: { words: "Superseded", colour: "govuk-tag--grey", means: "The driver has passed again since. Look at the newer pass." },
  revoked: { words: "Revoked", colour: "govuk-tag--red", means: "Two officers of the council that issued it have revoked it." },
};

export const REVOCATION_STEP_WORDS: Record<RevocationStep, string> = {
  proposed: "Revocation proposed",
  confirmed: "Revoked",
  declined: "Proposal declined",
};

/** Why a pass was not revoked, or the proposal not made or declined. */
export const REVOCATION_REFUSALS: Record<
  ProposalRefusal | ConfirmationRefusal | DecliningRefusal | "proposal-changed" | "reason-long",
  string
> = {
  "already-revoked": "A colleague was quicker: this pass is revoked already",
  "already-proposed": "A colleague has proposed this already. It waits for a second officer",
  "reason-missing": "Say why the pass should be revoked. The driver reads this",
  "reason-long": "Keep the reason to 1,000 characters",
  "not-proposed": "Nothing waits for you here any more: the proposal was declined",
  "own-proposal": "You proposed this yourself. Another officer has to confirm it",
  "proposal-changed": "The proposal is another one than you saw. Read it, then decide",
};
