import { createTransport } from "nodemailer";
import { NotifyClient } from "notifications-node-client";
import type { Letter } from "#db/queries/outbox";
import { type Env, env } from "./env.server.ts";

/** Hands one letter to whoever delivers it; rejects when it was not taken. */
export type Postman = (letter: Letter & { mailId: string }) => Promise<void>;

type Ways = Pick<Env, "smtpUrl" | "notify" | "mailFrom" | "publicOrigin">;

/** GOV.UK Notify where it is set, else the mail server named by SMTP_URL, or null where there is neither. */
export function postman(ways: Ways = env): Postman | null {
  if (ways.notify) return byNotify(ways.notify);
  return ways.smtpUrl ? bySmtp(ways.smtpUrl, ways) : null;
}

function bySmtp(smtpUrl: string, { mailFrom, publicOrigin }: Ways): Postman {
  const transport = createTransport(smtpUrl);
  const domain = new URL(publicOrigin).hostname;
  return async ({ mailId, recipient, subject, body }) => {
    await transport.sendMail({ from: mailFrom, to: recipient, subject, text: body, messageId: `<${mailId}@${domain}>` });
  };
}

/** The template holds nothing but ((subject)) and ((body)); the reference lets Notify's own list be held against ours. */
function byNotify({ url, apiKey, emailTemplate }: NonNullable<Ways["notify"]>): Postman {
  const client = new NotifyClient(url, apiKey);
  return async ({ mailId, recipient, subject, body }) => {
    await client.sendEmail(emailTemplate, recipient, { personalisation: { subject, body }, reference: mailId });
  };
}
