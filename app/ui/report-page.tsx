import type { ReportFigures } from "#app/domain/licensing/report";
import type { ReportPeriod } from "#app/domain/licensing/report-period";
import { FEWEST_FOR_SHARE, type ShownCount } from "#app/domain/licensing/shown-count";
import { groupWords } from "#app/ui/attempt-group-words";
import { countWords, FIGURE_HEADINGS, figureCells, monthWords, shareWords } from "#app/ui/figure-words";
import { MonthChart } from "#ui/charts/month-chart";
import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { Table } from "#ui/govuk/table";

type Group = { group: string; tests: ShownCount; firstTimeRate: number | null };
export type ShownReport = {
  months: readonly ({ month: string } & ReportFigures)[];
  all: ReportFigures;
  types: readonly ({ licenseeType: string; label: string } & ReportFigures)[];
  languages: readonly Group[];
  adjustments: readonly Group[];
  topics: readonly { topic: string; lost: number }[];
  untrained: readonly { months: number; licences: ShownCount }[];
};

/** What a committee is told, with what the numbers are and are not. */
export function ReportPage({ report, period, authorityName }: { report: ShownReport; period: ReportPeriod; authorityName: string }) {
  const query = new URLSearchParams(period).toString();
  return (
    <>
      <p className="govuk-body-l">
        {authorityName}, applications received from {monthWords(period.from)} to {monthWords(period.to)}
      </p>
      <Basis />
      <div className="app-actions app-no-print">
        <a className="govuk-link" href={`/officer/reports.csv?${query}`}>
          Download as CSV
        </a>
        <a className="govuk-link" href="/officer/reports/freedom-of-information">
          Freedom of information
        </a>
        <Button type="button" className="govuk-button--secondary govuk-!-margin-bottom-0" data-print hidden>
          Print this report
        </Button>
      </div>
      {report.all.received.kind === "none" ? (
        <p className="govuk-body">No applications were received in these months. Choose others.</p>
      ) : (
        <Figures report={report} />
      )}
    </>
  );
}

function Basis() {
  return (
    <InsetText>
      <p className="govuk-body">
        Counts from 1 to 4 are not shown, and all others are rounded to the nearest five. Sums are made from the numbers of each month and
        licence as they may be shown, so that nobody can be worked out by taking one number from another. Shares and days are shown from{" "}
        {FEWEST_FOR_SHARE} people on.
      </p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        “Read who to call” counts the lesson of the training that says it. Who opens the page “Who to call” itself is not counted: nobody
        should hesitate to open it. So there is no number of concerns here; the police and children’s services hold those.
      </p>
    </InsetText>
  );
}

function Figures({ report }: { report: ShownReport }) {
  return (
    <>
      <MonthChart months={report.months} />
      <FigureTable
        caption="By month received"
        first="Month"
        rows={[...report.months.map((row) => [monthWords(row.month), row] as const), ["All months", report.all] as const]}
      />
      <FigureTable caption="By licence" first="Licence" rows={report.types.map((row) => [row.label, row] as const)} />
      <GroupTable
        caption="First tests by adjustment"
        rows={report.adjustments.map((row) => ({ ...row, group: groupWords("adjustment", row.group) }))}
      />
      <GroupTable
        caption="First tests by language"
        rows={report.languages.map((row) => ({ ...row, group: groupWords("language", row.group) }))}
      />
      <Topics topics={report.topics} />
      <Table
        caption="Licences that expire, holders not yet trained"
        captionClassName="govuk-table__caption--m"
        firstCellIsHeader
        head={["Within", "Licences"]}
        rows={report.untrained.map(({ months, licences }) => [`${months} ${months === 1 ? "month" : "months"}`, countWords(licences)])}
      />
    </>
  );
}

type FigureTableProps = { caption: string; first: string; rows: readonly (readonly [string, ReportFigures])[] };

function FigureTable({ caption, first, rows }: FigureTableProps) {
  return (
    <Table
      className="app-cards"
      caption={caption}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={[first, ...FIGURE_HEADINGS]}
      rows={rows.map(([name, figures]) => [
        name,
        ...figureCells(figures).map((children, index) => ({ children, "data-label": FIGURE_HEADINGS[index] })),
      ])}
    />
  );
}

function GroupTable({ caption, rows }: { caption: string; rows: readonly Group[] }) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Group", "First tests", "Passed first time"]}
      rows={rows.map(({ group, tests, firstTimeRate }) => [group, countWords(tests), shareWords(firstTimeRate)])}
    />
  );
}

function Topics({ topics }: { topics: ShownReport["topics"] }) {
  if (topics.length === 0) return <p className="govuk-body">There are too few tests to say which topics are missed most.</p>;
  return (
    <Table
      caption="Topics missed most in first tests"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Topic", "Marks lost"]}
      rows={topics.map(({ topic, lost }) => [topic, `${lost}%`])}
    />
  );
}
