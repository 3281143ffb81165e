import { isDue } from "#app/domain/mail-pause";
import { listWaiting, markFailed, markSent, type WaitingLetter } from "#db/queries/outbox";
import type { Store } from "#db/store";
import { log } from "../log.server.ts";
import type { Postman } from "../mail.server.ts";

/** Sends every letter that is due. Returns how many the mail server took; the others wait for a later try. */
export async function sendWaitingMail(store: Store, send: Postman | null, now: Date): Promise<number> {
  if (!send) return 0;
  let sent = 0;
  for (const letter of await listWaiting(store)) {
    if (isDue(letter, now) && (await sendOne(store, send, letter, now))) sent += 1;
  }
  return sent;
}

/** The letter leaves the queue before it is handed over, so that no crash and no second process can send it twice. */
async function sendOne(store: Store, send: Postman, letter: WaitingLetter, now: Date): Promise<boolean> {
  const ours = await store.transaction((tx) => markSent(tx, letter, now));
  if (!ours) return false;
  try {
    await send(letter);
    return true;
  } catch (error) {
    log.warn({ mail: letter.mailId, try: letter.tries + 1, code: codeOf(error) });
    await store.transaction((tx) => markFailed(tx, letter.mailId));
    return false;
  }
}

/** What went wrong in one word: the whole message of a mail server may name the recipient. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
