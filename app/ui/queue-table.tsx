import { printDate } from "#app/domain/licensing/calendar-date";
import { ERASED, kindWords, typeWords } from "#app/ui/application-words";
import type { LicenseeTypes, QueueRow } from "#app/ui/queue-words";
import { Table } from "#ui/govuk/table";
import { StatusTag } from "#ui/status-tag";

type Row = QueueRow & { applicationId: string };

/** Applications with where each stands; the colour and the words say whether the driver has passed. */
export function QueueTable({ rows, types, now }: { rows: readonly Row[]; types: LicenseeTypes; now: Date }) {
  return (
    <Table
      className="app-cards app-queue"
      firstCellIsHeader
      head={["Application", "Status", "Licence", "New or renewal", "Received"]}
      rows={rows.map((row) => [
        { children: <Application row={row} /> },
        { children: <Status row={row} now={now} /> },
        { "data-label": "Licence", children: typeWords(types, row.licenseeType) },
        { "data-label": "New or renewal", children: kindWords(row.kind) },
        { "data-label": "Received", className: "app-one-line", children: printDate(row.receivedOn) },
      ])}
    />
  );
}

function Application({ row }: { row: Row }) {
  return (
    <>
      <a className="govuk-link app-queue__link" href={`/officer/applications/${row.applicationId}`}>
        {row.reference}
      </a>
      <span className="app-queue__name">{row.surname ? `${row.firstNames} ${row.surname}` : ERASED}</span>
    </>
  );
}

function Status({ row, now }: { row: Row; now: Date }) {
  return (
    <>
      <StatusTag standing={row} now={now} />
      {row.passUntil && <span className="app-queue__until">Pass valid until {printDate(row.passUntil)}</span>}
    </>
  );
}
