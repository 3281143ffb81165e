import { NotifyClient } from "notifications-node-client";
import type { SentChannel } from "#app/domain/licensing/letter";
import type { Handover } from "#app/domain/mail-answer";
import type { Letter } from "#db/queries/outbox";
import { type Env, env } from "./env.server.ts";
import { emailBySmtp } from "./smtp.server.ts";

/** A letter on its way, and how often it was tried before. */
export type PostedLetter = Letter & { mailId: string; tries: number };

/** Hands one letter to whoever delivers it; rejects when it may be tried again without ever arriving twice. */
export type Postman = (letter: PostedLetter) => Promise<Handover>;

/** Who delivers what goes by each channel, or null where nobody does: it waits. */
export type Postmen = Readonly<Record<SentChannel, Postman | null>>;

type Ways = Pick<Env, "smtpUrl" | "notify" | "mailFrom" | "publicOrigin">;
type Notify = NonNullable<Ways["notify"]>;

/** How long to wait for an answer before the next letter has its turn, in milliseconds. */
const PATIENCE_MS = 10_000;

/** E-mail goes by GOV.UK Notify where it has a template for it, else by the mail server named by SMTP_URL; text messages only by Notify. */
export function postmen(ways: Ways = env, patienceMs = PATIENCE_MS): Postmen {
  const { notify, smtpUrl } = ways;
  const bySmtp = smtpUrl ? emailBySmtp(smtpUrl, ways, patienceMs) : null;
  return {
    email: notify?.emailTemplate ? emailByNotify(notify, notify.emailTemplate, patienceMs) : bySmtp,
    sms: notify?.smsTemplate ? smsByNotify(notify, notify.smsTemplate, patienceMs) : null,
  };
}

/** The template holds nothing but ((subject)) and ((body)). */
function emailByNotify(notify: Notify, template: string, patienceMs: number): Postman {
  const client = openNotify(notify, patienceMs);
  return onceByNotify(client, ({ mailId, recipient, subject, body }) =>
    client.sendEmail(template, recipient, { personalisation: { subject, body }, reference: mailId }),
  );
}

/** The template holds nothing but ((body)); the subject is for the officer's list alone. */
function smsByNotify(notify: Notify, template: string, patienceMs: number): Postman {
  const client = openNotify(notify, patienceMs);
  return onceByNotify(client, ({ mailId, recipient, body }) =>
    client.sendSms(template, recipient, { personalisation: { body }, reference: mailId }),
  );
}

/** Of itself the client waits for an answer for ever. */
function openNotify({ url, apiKey }: Notify, patienceMs: number): NotifyClient {
  const client = new NotifyClient(url, apiKey);
  client.setClient(client.apiClient.restClient.create({ timeout: patienceMs }));
  return client;
}

/**
 * Whatever went wrong, a letter may be tried again: Notify keeps our reference, so before every further try it is asked whether it has
 * the letter already.
 */
function onceByNotify(client: NotifyClient, send: (letter: PostedLetter) => Promise<unknown>): Postman {
  return async (letter) => {
    if (letter.tries === 0 || !(await hasAlready(client, letter.mailId))) await send(letter);
    return "taken";
  };
}

async function hasAlready(client: NotifyClient, reference: string): Promise<boolean> {
  const { data } = await client.getNotifications(undefined, undefined, reference);
  return data.notifications.length > 0;
}
