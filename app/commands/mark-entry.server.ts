import type { Mark } from "#app/domain/assessment/marking";
import { canonicalJson, type LedgerBody, sha256, subjectCommitment } from "#app/domain/ledger/entry";
import type { Attempt } from "#db/queries/attempts";
import { findPersonalDetails } from "#db/queries/people";
import type { Handle } from "#db/store";
import type { Certificate } from "./issue-pass.server.ts";

export type MarkedAttempt = Pick<Attempt, "attemptId" | "applicationId" | "personId" | "versionId" | "policyId" | "paperHash"> & {
  authorityId: string;
};

type Marked = {
  attempt: MarkedAttempt;
  chosen: ReadonlyMap<string, readonly string[]>;
  mark: Mark;
  /** The ids of the corrections of items on this paper that the mark rests on. */
  corrections: readonly string[];
  certificate: Certificate | null;
};

/**
 * What every ledger entry about the mark of an attempt says, whether it closes or corrects it. Names nobody: the person and their
 * choices are commitments under a key that is erased with the person's details. Throws when those details are gone.
 */
export async function markEntry(tx: Handle, { attempt, chosen, mark, corrections, certificate }: Marked): Promise<LedgerBody> {
  const details = await findPersonalDetails(tx, attempt.personId);
  if (!details) throw new Error(`the details of ${attempt.personId} are gone, so attempt ${attempt.attemptId} cannot be marked`);
  const key = Buffer.from(details.subjectKey, "hex");
  return {
    attempt: attempt.attemptId,
    application: attempt.applicationId,
    authority: attempt.authorityId,
    subject: subjectCommitment(key, attempt.personId),
    version: attempt.versionId,
    policy: attempt.policyId,
    paper_hash: attempt.paperHash,
    responses: subjectCommitment(key, canonicalJson([...chosen].sort())),
    score: mark.score,
    out_of: mark.outOf,
    critical_missed: mark.criticalMissed,
    certificate_hash: certificate && sha256(certificate.number),
    valid_until: certificate?.validUntil ?? null,
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}
