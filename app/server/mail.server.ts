import { createTransport } from "nodemailer";
import type { Letter } from "#db/queries/outbox";
import { env } from "./env.server.ts";

/** Hands one letter to the mail server; rejects when it was not taken. */
export type Postman = (letter: Letter & { mailId: string }) => Promise<void>;

/** The mail server named by SMTP_URL, or null where there is none. */
export function postman(smtpUrl: string | null = env.smtpUrl): Postman | null {
  if (!smtpUrl) return null;
  const transport = createTransport(smtpUrl);
  const domain = new URL(env.publicOrigin).hostname;
  return async ({ mailId, recipient, subject, body }) => {
    await transport.sendMail({ from: env.mailFrom, to: recipient, subject, text: body, messageId: `<${mailId}@${domain}>` });
  };
}
