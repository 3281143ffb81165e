import { MOST_FOUND, type QueueSearch, writeQueueSearch } from "#app/domain/licensing/queue";
import { STATUS_WORDS } from "#app/ui/application-words";
import { countWords } from "#app/ui/queue-words";
import { queueAddress } from "#app/ui/queue-address";
import { InsetText } from "#ui/govuk/inset-text";

/** How many applications the search found, and the same as a file. */
export function QueueHeading({ total, cut, search }: { total: number; cut: boolean; search: QueueSearch }) {
  const number = countWords(total);
  const what = total === 1 ? "1 application" : `${number} applications`;
  return (
    <div className="app-queue-heading" id="found">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{search.status ? `${STATUS_WORDS[search.status]}: ${what}` : what}</h2>
      {cut && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          More than {MOST_FOUND.toLocaleString("en-GB")} applications fit. Add more of the name or the reference to see the right ones.
        </p>
      )}
      {total > 0 && (
        <a className="govuk-link" href={queueAddress(search, { file: true })}>
          Download as CSV ({number})
        </a>
      )}
    </div>
  );
}

/** Nothing to show: what to do about it. */
export function QueueIsEmpty({ search }: { search: QueueSearch }) {
  if (Object.keys(writeQueueSearch(search)).length > 0)
    return (
      <p className="govuk-body">
        No application fits this search. Try a part of the surname, or either end of the reference, the badge number or the certificate
        number, or{" "}
        <a className="govuk-link" href="/officer/applications">
          show all applications
        </a>
        .
      </p>
    );
  return (
    <InsetText>
      <p className="govuk-body">You have no applications yet.</p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        <a className="govuk-link" href="/officer/applications/import">
          Import the file
        </a>{" "}
        that your licensing system exports, or{" "}
        <a className="govuk-link" href="/officer/applications/new">
          add one application
        </a>
        . Drivers you invite appear here as soon as they begin.
      </p>
    </InsetText>
  );
}

/** Colleagues need a second officer before passes are revoked; nothing where nobody does. */
export function WaitingRevocations({ number }: { number: number }) {
  if (number === 0) return null;
  return (
    <InsetText>
      {number === 1 ? "A proposal to revoke a pass waits" : `${number} proposals to revoke passes wait`} for a second officer.{" "}
      <a className="govuk-link" href="/officer/revocations">
        See what is proposed
      </a>
    </InsetText>
  );
}

/** Somebody typed the number of a certificate into the search. */
export function FoundCertificate({ number }: { number: string }) {
  return (
    <InsetText>
      {number} is a certificate number.{" "}
      <a className="govuk-link" href={`/officer/certificates/${number}`}>
        Look up this certificate
      </a>
    </InsetText>
  );
}
