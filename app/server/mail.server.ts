import { createTransport } from "nodemailer";
import { NotifyClient } from "notifications-node-client";
import type { SentChannel } from "#app/domain/licensing/letter";
import type { Letter } from "#db/queries/outbox";
import { type Env, env } from "./env.server.ts";

/** Hands one letter to whoever delivers it; rejects when it was not taken. */
export type Postman = (letter: Letter & { mailId: string }) => Promise<void>;

/** Who delivers what goes by each channel, or null where nobody does: it waits. */
export type Postmen = Readonly<Record<SentChannel, Postman | null>>;

type Ways = Pick<Env, "smtpUrl" | "notify" | "mailFrom" | "publicOrigin">;
type Notify = NonNullable<Ways["notify"]>;

/** E-mail goes by GOV.UK Notify where it has a template for it, else by the mail server named by SMTP_URL; text messages only by Notify. */
export function postmen(ways: Ways = env): Postmen {
  const { notify, smtpUrl } = ways;
  const bySmtp = smtpUrl ? emailBySmtp(smtpUrl, ways) : null;
  return {
    email: notify?.emailTemplate ? emailByNotify(notify, notify.emailTemplate) : bySmtp,
    sms: notify?.smsTemplate ? smsByNotify(notify, notify.smsTemplate) : null,
  };
}

function emailBySmtp(smtpUrl: string, { mailFrom, publicOrigin }: Ways): Postman {
  const transport = createTransport(smtpUrl);
  const domain = new URL(publicOrigin).hostname;
  return async ({ mailId, recipient, subject, body }) => {
    await transport.sendMail({ from: mailFrom, to: recipient, subject, text: body, messageId: `<${mailId}@${domain}>` });
  };
}

/** The template holds nothing but ((subject)) and ((body)); the reference lets Notify's own list be held against ours. */
function emailByNotify({ url, apiKey }: Notify, template: string): Postman {
  const client = new NotifyClient(url, apiKey);
  return async ({ mailId, recipient, subject, body }) => {
    await client.sendEmail(template, recipient, { personalisation: { subject, body }, reference: mailId });
  };
}

/** The template holds nothing but ((body)); the subject is for the officer's list alone. */
function smsByNotify({ url, apiKey }: Notify, template: string): Postman {
  const client = new NotifyClient(url, apiKey);
  return async ({ mailId, recipient, body }) => {
    await client.sendSms(template, recipient, { personalisation: { body }, reference: mailId });
  };
}
