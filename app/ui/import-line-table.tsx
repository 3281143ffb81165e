import type { ImportKind } from "#app/domain/licensing/import-columns";
import { columnName, lineWords, outcomeWords, type ShownLine } from "#app/ui/import-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

/** Line by line what the file would do. */
export function ImportLineTable({ kind, lines }: { kind: ImportKind; lines: readonly ShownLine[] }) {
  const number = columnName(kind === "licences" ? "licence_number" : "reference");
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Line", number, "Name", "What happens"]}
      rows={lines.map((line) => [
        { className: "app-import__line app-one-line", children: <Line kind={kind} line={line} /> },
        { "data-label": number, className: "app-one-line", children: line.reference ?? "–" },
        { "data-label": "Name", children: line.name || "–" },
        { children: lineWords(kind, line) },
      ])}
    />
  );
}

function Line({ kind, line: { line, outcome } }: { kind: ImportKind; line: ShownLine }) {
  const { name, colour } = outcomeWords(kind, outcome);
  return (
    <>
      <span className="app-import__number">{line}</span> <Tag className={`govuk-tag--${colour}`}>{name}</Tag>
    </>
  );
}
