import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import { type FailedHandover, type Handover, wasNotTaken } from "#app/domain/mail-answer";
import type { PostedLetter } from "./mail.server.ts";

type Sender = { mailFrom: string; publicOrigin: string };

/**
 * Hands letters to a mail server. It cannot be asked afterwards what it took, so a letter that may be there already is not put back but
 * "unanswered". A server may look a letter over before it answers: for that it has three times as long as for anything else.
 */
export function emailBySmtp(url: string, { mailFrom, publicOrigin }: Sender, patienceMs: number) {
  const [connectionTimeout, greetingTimeout, socketTimeout] = [patienceMs, patienceMs, 3 * patienceMs];
  const transport = createTransport({ url, connectionTimeout, greetingTimeout, socketTimeout });
  const domain = new URL(publicOrigin).hostname;
  return async ({ mailId, recipient, subject, body }: PostedLetter): Promise<Handover> => {
    let begun = false;
    /** Read only once the server has let us in: until then nothing of the letter has left. */
    function* text() {
      begun = true;
      yield body;
    }
    const letter = { from: mailFrom, to: recipient, subject, text: Readable.from(text()), messageId: `<${mailId}@${domain}>` };
    try {
      await transport.sendMail(letter);
      return "taken";
    } catch (error) {
      if (wasNotTaken({ begun, ...answerIn(error) })) throw error;
      return "unanswered";
    }
  };
}

function answerIn(error: unknown): Omit<FailedHandover, "begun"> {
  const { responseCode, code }: { responseCode?: unknown; code?: unknown } = Object(error);
  return { replyCode: responseCode, code };
}
