import { printDateTime } from "#app/domain/licensing/calendar-date";
import { type Channel, type LetterState, letterState } from "#app/domain/licensing/letter";
import { channelWords, LETTER_STATE_WORDS, recipientWords } from "#app/ui/letter-words";
import { Button } from "#ui/govuk/button";
import { Pagination } from "#ui/govuk/pagination";
import { Table } from "#ui/govuk/table";

type Letter = {
  mailId: string;
  recipient: string;
  subject: string;
  queuedAt: Date;
  sentAt: Date | null;
  tries: number;
  channel: string;
  applicationId: string | null;
  reference: string | null;
};

/** Letters newest first: about which application, how and to whom, and how each stands. `texts` is whether text messages go out. */
export function LetterTable({ letters, texts }: { letters: readonly Letter[]; texts: boolean }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Letter", "Application", "Sent by", "To", "How it stands"]}
      rows={letters.map((letter) => [
        { className: "app-wrap", children: letter.subject },
        { "data-label": "Application", children: <ApplicationLink letter={letter} /> },
        { "data-label": "Sent by", children: channelWords(letter.channel) },
        { "data-label": "To", className: "app-wrap", children: recipientWords(letter) || "–" },
        { "data-label": "How it stands", children: <Standing letter={letter} texts={texts} /> },
      ])}
    />
  );
}

function ApplicationLink({ letter: { applicationId, reference } }: { letter: Letter }) {
  if (!applicationId) return "–";
  return (
    <a className="govuk-link app-one-line" href={`/officer/applications/${applicationId}`}>
      {reference}
    </a>
  );
}

function Standing({ letter, texts }: { letter: Letter; texts: boolean }) {
  const state = letterState(letter);
  return (
    <>
      {LETTER_STATE_WORDS[state]}
      <span className="app-below">
        {state === "sent" && letter.sentAt ? printDateTime(letter.sentAt) : `Written ${printDateTime(letter.queuedAt)}`}
      </span>
      {state === "waiting" && letter.channel === "sms" && !texts && <span className="app-below">Text messages are not set up</span>}
      {state === "not-delivered" && <TryAgain letter={letter} />}
    </>
  );
}

function TryAgain({ letter: { mailId, channel, tries, subject } }: { letter: Letter }) {
  return (
    <form method="post" action={`/officer/letters/${mailId}/tries`}>
      <p className="govuk-body-s govuk-!-margin-bottom-2">
        It was refused {tries} times. Look at the {channel === "sms" ? "number" : "address"} first.
      </p>
      <Button className="govuk-button--secondary govuk-!-margin-bottom-0" preventDoubleClick>
        Try again <span className="govuk-visually-hidden">to send “{subject}”</span>
      </Button>
    </form>
  );
}

type Narrowed = { state: LetterState | ""; channel: Channel | "" };

/** The way to older letters, and back to the newest. */
export function LetterPages({ narrowed, next, paged }: { narrowed: Narrowed; next: string | null; paged: boolean }) {
  if (!next && !paged) return null;
  const href = (after: string) => `/officer/letters?${new URLSearchParams({ ...narrowed, ...(after ? { after } : {}) })}`;
  return (
    <Pagination
      aria-label="Pages of the letters"
      previous={paged && { href: href(""), children: "Newest letters" }}
      next={next && { href: href(next), children: "Older letters" }}
    />
  );
}
