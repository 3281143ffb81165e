import { SENT_CHANNELS, type SentChannel } from "#app/domain/licensing/letter";
import { listDue, markFailed, markSent, type WaitingLetter } from "#db/queries/outbox";
import type { Store } from "#db/store";
import { log } from "../log.server.ts";
import type { Postman, Postmen } from "../mail.server.ts";

/** Sends every e-mail and text message that is due. Returns how many left the outbox; the others, and those nobody delivers here, wait. */
export async function sendWaitingMail(store: Store, by: Postmen, now: Date): Promise<number> {
  let sent = 0;
  for (const channel of SENT_CHANNELS) sent += await sendWaitingBy(store, channel, by[channel], now);
  return sent;
}

async function sendWaitingBy(store: Store, channel: SentChannel, send: Postman | null, now: Date): Promise<number> {
  if (!send) return 0;
  let sent = 0;
  for (const letter of await listDue(store, channel, now)) if (await sendOne(store, send, letter, now)) sent += 1;
  return sent;
}

/**
 * The letter leaves the queue before it is handed over, so that no crash and no second process can send it twice. One that nobody
 * answered for stays out of it too: it counts as sent, and a warning in the log says that nobody said so.
 */
async function sendOne(store: Store, send: Postman, letter: WaitingLetter, now: Date): Promise<boolean> {
  const ours = await store.transaction((tx) => markSent(tx, letter, now));
  if (!ours) return false;
  const about = { mail: letter.mailId, try: letter.tries + 1 };
  try {
    if ((await send(letter)) === "unanswered") log.warn({ ...about, unanswered: true });
    return true;
  } catch (error) {
    log.warn({ ...about, code: codeOf(error) });
    await store.transaction((tx) => markFailed(tx, letter.mailId));
    return false;
  }
}

/** What went wrong in one word: the whole message of a mail server may name the recipient. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
