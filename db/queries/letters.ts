import { and, asc, count, desc, eq, gte, isNotNull, isNull, lt, max, ne, or } from "drizzle-orm";
import type { Channel, LetterState } from "#app/domain/licensing/letter";
import { MOST_TRIES } from "#app/domain/mail-pause";
import type { QueuedPlace } from "#app/domain/queued-place";
import type { Handle } from "../store.ts";

export type ListedLetter = Awaited<ReturnType<typeof listLettersForAuthority>>[number];

/** An authority's letters in a state and by a channel ("" is any), newest first, from the cursor on. Never their text: it holds links that open accounts. */
export async function listLettersForAuthority(
  handle: Handle,
  authorityId: string,
  { state, channel: by = "", after }: { state: LetterState | ""; channel?: Channel | ""; after: QueuedPlace | null },
  limit: number,
) {
  const { db, t } = handle;
  const { mailId, recipient, subject, queuedAt, sentAt, tries, channel, applicationId } = t.outbox;
  return db
    .select({ mailId, recipient, subject, queuedAt, sentAt, tries, channel, applicationId, reference: t.applications.reference })
    .from(t.outbox)
    .leftJoin(t.applications, eq(t.applications.applicationId, applicationId))
    .where(
      and(
        eq(t.outbox.authorityId, authorityId),
        state === "" ? undefined : isIn(handle, state),
        by === "" ? undefined : eq(channel, by),
        after ? or(lt(queuedAt, after.queuedAt), and(eq(queuedAt, after.queuedAt), lt(mailId, after.id))) : undefined,
      ),
    )
    .orderBy(desc(queuedAt), desc(mailId))
    .limit(limit);
}

/** How many of an authority's letters wait to be printed. */
export async function countToPrint(handle: Handle, authorityId: string): Promise<number> {
  return handle.db.$count(handle.t.outbox, and(eq(handle.t.outbox.authorityId, authorityId), isIn(handle, "to-print")));
}

/** Puts everything that waits to be printed into one file. Returns how many letters it has. */
export async function putIntoFile(handle: Handle, authorityId: string, postFile: string, now: Date): Promise<number> {
  const { db, t } = handle;
  const rows = await db
    .update(t.outbox)
    .set({ postFile, sentAt: now })
    .where(and(eq(t.outbox.authorityId, authorityId), isIn(handle, "to-print")))
    .returning({ mailId: t.outbox.mailId });
  return rows.length;
}

/** The files an authority has made, newest first, with how many letters each has. */
export async function listFilesForAuthority({ db, t }: Handle, authorityId: string) {
  const { postFile, sentAt } = t.outbox;
  return db
    .select({ postFile, letters: count(), madeAt: max(sentAt) })
    .from(t.outbox)
    .where(and(eq(t.outbox.authorityId, authorityId), isNotNull(postFile)))
    .groupBy(postFile)
    .orderBy(desc(max(sentAt)))
    .limit(20);
}

/** The letters of one file, with whom they are for; nobody's name where the applicant's details were erased. */
export async function listFileForAuthority({ db, t }: Handle, authorityId: string, postFile: string) {
  const { firstNames, surname } = t.applicantDetails;
  return db
    .select({ reference: t.applications.reference, firstNames, surname, subject: t.outbox.subject, body: t.outbox.body })
    .from(t.outbox)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.outbox.applicationId))
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.outbox.applicationId))
    .where(and(eq(t.outbox.authorityId, authorityId), eq(t.outbox.postFile, postFile)))
    .orderBy(asc(t.applications.reference));
}

/**
 * Lets a letter that was given up be tried anew. Returns false when it is not this authority's or was not given up. It counts as tried
 * once, so that Notify is asked first whether it has it already.
 */
export async function tryAgain(handle: Handle, mailId: string, authorityId: string, now: Date): Promise<boolean> {
  const { db, t } = handle;
  const rows = await db
    .update(t.outbox)
    .set({ tries: 1, queuedAt: now })
    .where(and(eq(t.outbox.mailId, mailId), eq(t.outbox.authorityId, authorityId), isIn(handle, "not-delivered")))
    .returning({ mailId: t.outbox.mailId });
  return rows.length === 1;
}

function isIn({ t }: Handle, state: LetterState) {
  const { sentAt, channel, tries } = t.outbox;
  if (state === "sent") return isNotNull(sentAt);
  if (state === "to-print") return and(isNull(sentAt), eq(channel, "post"));
  return and(isNull(sentAt), ne(channel, "post"), state === "waiting" ? lt(tries, MOST_TRIES) : gte(tries, MOST_TRIES));
}
