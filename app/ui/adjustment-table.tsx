import type { GroupFigures } from "#app/domain/assessment/item-analysis/test-overview";
import { printPercent } from "#app/ui/statistics-words";
import { Table } from "#ui/govuk/table";

/** How sittings with extra time or other adjustments come out beside the others; nothing until both groups are large enough. */
export function AdjustmentTable({ groups }: { groups: readonly GroupFigures[] }) {
  if (groups.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">With and without adjustments</h2>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Sittings", "Attempts", "Passed", "Mean score"]}
        rows={groups.map(({ adjusted, attempts, passRate, mean }) => [
          adjusted ? "Adjusted" : "Not adjusted",
          { "data-label": "Attempts", children: attempts },
          { "data-label": "Passed", children: printPercent(100 * passRate) },
          { "data-label": "Mean score", children: printPercent(100 * mean) },
        ])}
      />
    </>
  );
}
