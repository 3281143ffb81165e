import { type ApplicantWords, type Channel, wordsFor } from "#app/domain/licensing/letter";
import { findWay } from "#app/server/way.server";
import { queueMail } from "#db/queries/outbox";
import type { Handle } from "#db/store";

type About = { applicationId: string; authorityId: string };

/**
 * Writes to whoever an application is about, in the transaction of what they are told: by e-mail, as a text message, or with a letter
 * that waits to be printed. Returns which, or null where nobody knows who it is, because the details were erased.
 */
export async function writeToApplicant(tx: Handle, about: About, words: ApplicantWords, now: Date): Promise<Channel | null> {
  const { applicationId, authorityId } = about;
  const way = await findWay(tx, applicationId);
  if (!way) return null;
  await queueMail(tx, { ...way, ...wordsFor(way.channel, words), applicationId, authorityId }, now);
  return way.channel;
}
