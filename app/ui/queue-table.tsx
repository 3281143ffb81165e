import { printDate } from "#app/domain/licensing/calendar-date";
import { ERASED, kindWords, typeWords } from "#app/ui/application-words";
import type { LicenseeTypes, QueueRow } from "#app/ui/queue-words";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Table, type TableCell } from "#ui/govuk/table";
import { StatusTag } from "#ui/status-tag";

type Row = QueueRow & { applicationId: string };
type QueueTableProps = { rows: readonly Row[]; types: LicenseeTypes; now: Date };

/** Applications with where each stands; what can be verified can be verified from here, by itself or together with others. */
export function QueueTable({ rows, types, now }: QueueTableProps) {
  const some = rows.some(isReady);
  const table = (
    <Table
      className="app-cards app-queue"
      firstCellIsHeader
      head={["Application", "Status", "Licence", "New or renewal", "Received", ...(some ? ["Verify"] : [])]}
      rows={rows.map((row) => [...cellsOf(row, types, now), ...(some ? [{ children: isReady(row) && <Ready row={row} /> }] : [])])}
    />
  );
  if (!some) return table;
  return (
    <form method="get" action="/officer/verifications">
      {table}
      <Button className="govuk-button--secondary">Verify the ticked applications</Button>
    </form>
  );
}

function cellsOf(row: Row, types: LicenseeTypes, now: Date): TableCell[] {
  return [
    { children: <Application row={row} /> },
    { children: <Status row={row} now={now} /> },
    { "data-label": "Licence", children: typeWords(types, row.licenseeType) },
    { "data-label": "New or renewal", children: kindWords(row.kind) },
    { "data-label": "Received", className: "app-one-line", children: printDate(row.receivedOn) },
  ];
}

function isReady({ status }: Row): boolean {
  return status === "ready-to-verify";
}

function Ready({ row: { applicationId, reference } }: { row: Row }) {
  return (
    <div className="app-queue__ready">
      <Checkboxes
        name="application"
        idPrefix={`tick-${applicationId}`}
        className="govuk-checkboxes--small"
        formGroup={{ className: "govuk-!-margin-bottom-0" }}
        items={[{ value: applicationId, children: <span className="govuk-visually-hidden">Tick {reference}</span> }]}
      />
      <a className="govuk-link" href={`/officer/applications/${applicationId}/verification`}>
        Verify<span className="govuk-visually-hidden"> {reference}</span>
      </a>
    </div>
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
