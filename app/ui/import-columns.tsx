import { columnsOf, type ImportKind } from "#app/domain/licensing/import-columns";
import { COLUMN_WORDS, KIND_WORDS } from "#app/ui/import-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { Details } from "#ui/govuk/details";
import { Table } from "#ui/govuk/table";

/** What a file must look like, for somebody who makes their first one. */
export function ImportColumns({ kind, types }: { kind: ImportKind; types: LicenseeTypes }) {
  const { one, upload } = KIND_WORDS[kind];
  return (
    <>
      <h2 className="govuk-heading-m">What the file needs</h2>
      <p className="govuk-body">
        A CSV file with one heading line and one {one} on each line below. The columns may stand in any order and have your system’s own
        headings: where we do not know one, you show us, and we remember it. Other columns are left alone.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${upload}/example.csv`}>
          Download an example file
        </a>
      </p>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Column", "What it holds"]}
        rows={columnsOf(kind).map((column) => [
          { children: <code>{column}</code> },
          column === "licensee_type"
            ? `${COLUMN_WORDS[column].what} ${types.map(({ label }) => label).join(", ")}.`
            : COLUMN_WORDS[column].what,
        ])}
      />
      <Details summary="How do I make a CSV file?">
        <p className="govuk-body">
          Export the list from your licensing system, or open it in Excel. Then choose “Save as” and “CSV UTF-8 (comma delimited)”. Files
          with semicolons, and those that older versions of Excel write, are read as well. If Excel has taken away noughts at the beginning
          of numbers, we still find what you have.
        </p>
      </Details>
    </>
  );
}
