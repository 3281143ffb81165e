import { listRestingOn, readPassNews, readVerifiedNews } from "#db/queries/pass-news";
import type { Handle } from "#db/store";
import { announce } from "./announce.server.ts";

/** Tells the council that issued a pass that there is one. */
export async function announceIssued(tx: Handle, passRecordId: string, now: Date): Promise<void> {
  const { authorityId, courseId: course, licenseeType, reference, ...pass } = await readPassNews(tx, passRecordId);
  const { certificateNumber, passedOn, validUntil } = pass;
  const data = { certificateNumber, applicationReference: reference, passedOn, validUntil, licenseeType, course };
  await announce(tx, authorityId, { type: "pass.issued", data }, now);
}

type Verified = { authorityId: string; applicationId: string; passRecordId: string; identityCheck: string };

/** Tells the council of an application that it was verified, and by which pass. */
export async function announceVerified(
  tx: Handle,
  { authorityId, applicationId, passRecordId, identityCheck }: Verified,
  now: Date,
): Promise<void> {
  const { reference, certificateNumber } = await readVerifiedNews(tx, applicationId, passRecordId);
  const data = { applicationReference: reference, certificateNumber, identityCheck };
  await announce(tx, authorityId, { type: "application.verified", data }, now);
}

/**
 * Tells every council that must know that a pass is revoked: the one that issued it, and each whose application rests on it. To be called
 * before the applications are worked out again, while it still stands on their rows.
 */
export async function announceRevoked(tx: Handle, passRecordId: string, now: Date): Promise<void> {
  const { authorityId: issuer, certificateNumber, passedOn, validUntil } = await readPassNews(tx, passRecordId);
  const resting = await listRestingOn(tx, passRecordId);
  const unused = resting.some(({ authorityId }) => authorityId === issuer) ? [] : [{ authorityId: issuer, reference: null }];
  for (const { authorityId, reference } of [...resting, ...unused]) {
    const data = { certificateNumber, applicationReference: reference, passedOn, validUntil };
    await announce(tx, authorityId, { type: "pass.revoked", data }, now);
  }
}

/** Tells the council that issued a pass how many days it has left. */
export async function announceExpiring(tx: Handle, passRecordId: string, days: number, now: Date): Promise<void> {
  const { authorityId, certificateNumber, reference, passedOn, validUntil } = await readPassNews(tx, passRecordId);
  const data = { certificateNumber, applicationReference: reference, passedOn, validUntil, days };
  await announce(tx, authorityId, { type: "pass.expiring", data }, now);
}
