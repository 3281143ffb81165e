import { COLUMN_WORDS } from "#app/ui/import-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { Details } from "#ui/govuk/details";
import { Table } from "#ui/govuk/table";

/** What a file must look like, for somebody who makes their first one. */
export function ImportColumns({ types }: { types: LicenseeTypes }) {
  return (
    <>
      <h2 className="govuk-heading-m">What the file needs</h2>
      <p className="govuk-body">
        A CSV file with one heading line and one application on each line below. The columns may stand in any order. Other columns are left
        alone, and the usual other headings, such as “DOB” or “Forenames”, are understood.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/officer/applications/import/example.csv">
          Download an example file
        </a>
      </p>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Column", "What it holds"]}
        rows={Object.entries(COLUMN_WORDS).map(([column, { what }]) => [
          { children: <code>{column}</code> },
          column === "licensee_type" ? `${what} ${types.map(({ label }) => label).join(", ")}.` : what,
        ])}
      />
      <Details summary="How do I make a CSV file?">
        <p className="govuk-body">
          Export the applications from your licensing system, or open its list in Excel. Then choose “Save as” and “CSV UTF-8 (comma
          delimited)”. If Excel has taken away zeros at the beginning of references, set that column to “Text” before you paste.
        </p>
      </Details>
    </>
  );
}
