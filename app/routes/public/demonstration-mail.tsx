import { data, useLoaderData } from "react-router";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { readChannel } from "#app/domain/licensing/letter";
import { env } from "#app/server/env.server";
import { store } from "#app/server/store.server";
import { listForDemonstration } from "#db/queries/outbox";
import { recipientWords } from "#app/ui/letter-words";
import { Page } from "#ui/page";
import { LetterText } from "#ui/letter-text";
import { useWords } from "#ui/words-context";

/** Letters hold links that open accounts, so outside the demonstration this page does not exist. */
export async function loader() {
  if (!env.demo) throw data(null, 404);
  const letters = await listForDemonstration(store);
  return letters.map(({ mailId, channel, recipient, subject, body, queuedAt }) => ({
    mailId,
    channel: readChannel(channel) || "email",
    recipient: recipientWords({ channel, recipient }),
    subject,
    body,
    written: printDateTime(queuedAt),
  }));
}

export default function DemonstrationMail() {
  const letters = useLoaderData<typeof loader>();
  const words = useWords().demonstrationMail;
  return (
    <Page title={words.title}>
      <p className="govuk-body-l">{words.lead}</p>
      {letters.length === 0 && <p className="govuk-body">{words.none}</p>}
      {letters.map(({ mailId, channel, recipient, subject, body, written }) => (
        <article key={mailId} className="app-letter">
          <h2 className="govuk-heading-m">{subject}</h2>
          <p className="govuk-body-s app-muted">
            {words.to[channel]} {recipient} · {words.written} {written}
          </p>
          <LetterText text={body} />
        </article>
      ))}
    </Page>
  );
}
