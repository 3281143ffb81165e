import type { ImportLine } from "#app/domain/licensing/application-import";
import { lineWords, OUTCOME_WORDS } from "#app/ui/import-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

/** Line by line what the file would do. */
export function ImportLineTable({ lines }: { lines: readonly ImportLine[] }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Line", "Reference", "Applicant", "What happens"]}
      rows={lines.map((line) => [
        { className: "app-import__line", children: <Line line={line} /> },
        { "data-label": "Reference", className: "app-one-line", children: referenceOf(line) },
        {
          "data-label": "Applicant",
          children: line.outcome === "new" ? `${line.application.firstNames} ${line.application.surname}` : "–",
        },
        { children: lineWords(line) },
      ])}
    />
  );
}

function Line({ line: { line, outcome } }: { line: ImportLine }) {
  const { name, colour } = OUTCOME_WORDS[outcome];
  return (
    <>
      <span className="app-import__number">{line}</span> <Tag className={`govuk-tag--${colour}`}>{name}</Tag>
    </>
  );
}

function referenceOf(line: ImportLine): string {
  return (line.outcome === "new" ? line.application.reference : line.reference) ?? "–";
}
