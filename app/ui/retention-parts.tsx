import { printDateTime } from "#app/domain/licensing/calendar-date";
import { ANSWERS_KEPT_MONTHS } from "#app/domain/licensing/retention";
import { detailInWords } from "#app/ui/audit-words";
import { SummaryList } from "#ui/govuk/summary-list";
import { Table } from "#ui/govuk/table";

/** What is kept, for how long, and why. */
export function RetentionRules() {
  return (
    <>
      <p className="govuk-body">What Fareguard keeps, and for how long.</p>
      <SummaryList
        rows={[
          { key: "Answers given in a test", value: `${ANSWERS_KEPT_MONTHS} months after the test, for appeals. Then they are removed.` },
          { key: "Marks, passes, decisions", value: "Kept. A licence rests on them." },
          { key: "Pass ledger and audit log", value: "Kept whole. They name no driver." },
          { key: "Names and birth dates", value: "Kept, apart from the record. Nothing removes them by itself yet." },
          { key: "Letters and text messages", value: "Kept. Nothing removes them by itself yet. The links in them end within days." },
          { key: "What other systems were told", value: "30 days, so that it can be sent again. Then it is removed." },
          { key: "Being signed in", value: "Drivers up to 14 days, staff up to 8 hours, or until they sign out." },
        ]}
      />
    </>
  );
}

export type RetentionRun = { startedAt: Date; byPerson: boolean; detail: string };

/** The last times that old answers were removed. */
export function RetentionRuns({ runs }: { runs: readonly RetentionRun[] }) {
  if (runs.length === 0) return <p className="govuk-body">Nothing was ever removed.</p>;
  return (
    <Table
      className="app-cards"
      caption="Last runs"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["When", "By", "What"]}
      rows={runs.map(({ startedAt, byPerson, detail }) => [
        { children: printDateTime(startedAt) },
        { "data-label": "By", children: byPerson ? "An administrator" : "Fareguard" },
        { "data-label": "What", children: detailInWords(detail) },
      ])}
    />
  );
}
