import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull, lte, or } from "drizzle-orm";
import type { Channel, SentChannel } from "#app/domain/licensing/letter";
import { dueFrom } from "#app/domain/mail-pause";
import type { Handle } from "../store.ts";

export type Letter = { recipient: string; subject: string; body: string };

/** A letter to queue: by e-mail unless it says otherwise. With an authority, its officers see that it was sent, and about which application. */
export type NewLetter = Letter & { channel?: Channel; authorityId?: string; applicationId?: string };
export type WaitingLetter = Letter & { mailId: string; queuedAt: Date; tries: number };

/** Puts a letter in the outbox, in the transaction of the change it tells of; a job sends it afterwards. */
export async function queueMail({ db, t }: Handle, letter: NewLetter, now: Date): Promise<void> {
  await db.insert(t.outbox).values({ mailId: randomUUID(), ...letter, queuedAt: now });
}

/** What is due to be sent by one channel, oldest first, at most a hundred: what pauses before its next try keeps nothing newer waiting. */
export async function listDue({ db, t }: Handle, by: SentChannel, now: Date): Promise<WaitingLetter[]> {
  const { mailId, recipient, subject, body, queuedAt, tries, sentAt, channel } = t.outbox;
  const due = dueFrom(now).map((one) => and(eq(tries, one.tries), lte(queuedAt, one.queuedBy)));
  return db
    .select({ mailId, recipient, subject, body, queuedAt, tries })
    .from(t.outbox)
    .where(and(isNull(sentAt), eq(channel, by), or(...due)))
    .orderBy(asc(queuedAt))
    .limit(100);
}

/**
 * Takes a letter out of the queue, before it is handed to the mail server: after a crash in between it is missing rather
 * than sent twice. Returns false when another process was quicker.
 */
export async function markSent({ db, t }: Handle, letter: { mailId: string; tries: number }, now: Date): Promise<boolean> {
  const rows = await db
    .update(t.outbox)
    .set({ sentAt: now, tries: letter.tries + 1 })
    .where(and(eq(t.outbox.mailId, letter.mailId), isNull(t.outbox.sentAt), eq(t.outbox.tries, letter.tries)))
    .returning({ mailId: t.outbox.mailId });
  return rows.length === 1;
}

/** Puts a letter back that may be tried again. Its try stays counted. */
export async function markFailed({ db, t }: Handle, mailId: string): Promise<void> {
  await db.update(t.outbox).set({ sentAt: null }).where(eq(t.outbox.mailId, mailId));
}

/** The last letters of a demonstration, newest first, with their text. */
export async function listForDemonstration({ db, t }: Handle) {
  return db.select().from(t.outbox).orderBy(desc(t.outbox.queuedAt)).limit(50);
}
