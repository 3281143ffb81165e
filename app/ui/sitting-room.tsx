import { printDateTime } from "#app/domain/licensing/calendar-date";
import { ButtonLink } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import { isOpen, type ShownSitting } from "#ui/sitting-table";

type ShownEntry = {
  entry: { entryId: string; personId: string; applicationId: string; joinedAt: Date; checkedAt: Date | null };
  reference: string;
  firstNames: string | null;
  surname: string | null;
  attempt: { closedAt: Date | null } | null;
};

/** The code for the wall, and everybody who has come in. */
export function SittingRoom({ sitting, entries, now }: { sitting: ShownSitting; entries: readonly ShownEntry[]; now: Date }) {
  const open = isOpen(sitting, now);
  const address = `/officer/sittings/${sitting.sittingId}`;
  return (
    <>
      {open && (
        <section className="app-room-code" aria-label="Room code">
          <p className="app-room-code__words">Room code</p>
          <p className="app-room-code__code">{sitting.roomCode}</p>
          <p className="app-room-code__words">Home, then Take the test, then I am at the council</p>
        </section>
      )}
      <SummaryList
        rows={[
          { key: "Opened", value: `${printDateTime(sitting.openedAt)} by ${sitting.officerName}` },
          { key: open ? "The code works until" : "Closed", value: printDateTime(sitting.closedAt ?? sitting.expiresAt) },
        ]}
      />
      {entries.length === 0 && <p className="govuk-body">Nobody has typed the code yet. Reload this page to see who has.</p>}
      {entries.length > 0 && <EntryTable address={address} entries={entries} />}
      {open && (
        <ButtonLink className="govuk-button--secondary" href={`${address}/closure`}>
          Close the sitting
        </ButtonLink>
      )}
    </>
  );
}

function EntryTable({ address, entries }: { address: string; entries: readonly ShownEntry[] }) {
  return (
    <Table
      className="app-cards"
      caption="In the room"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Driver", "Application", "Test"]}
      rows={entries.map(({ entry, reference, firstNames, surname, attempt }) => [
        {
          children: (
            <a className="govuk-link" href={`/officer/drivers/${entry.personId}`}>
              {surname ? `${firstNames} ${surname}` : "Details erased"}
            </a>
          ),
        },
        {
          "data-label": "Application",
          children: (
            <a className="govuk-link" href={`/officer/applications/${entry.applicationId}`}>
              {reference}
            </a>
          ),
        },
        { children: <EntryState address={address} entry={entry} attempt={attempt} /> },
      ])}
    />
  );
}

function EntryState({ address, entry, attempt }: { address: string } & Pick<ShownEntry, "entry" | "attempt">) {
  if (attempt?.closedAt) return <Tag className="govuk-tag--green">Finished</Tag>;
  if (attempt) return <Tag className="govuk-tag--turquoise">Under way</Tag>;
  if (entry.checkedAt) return <Tag className="govuk-tag--blue">May begin</Tag>;
  return (
    <a className="govuk-link" href={`${address}/entries/${entry.entryId}`}>
      Look at the photo
      <span className="govuk-visually-hidden"> of this driver</span>
    </a>
  );
}
