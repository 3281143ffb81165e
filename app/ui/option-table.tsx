import type { Evidence } from "#app/domain/assessment/item-analysis/evidence";
import type { OptionStatistics } from "#app/domain/assessment/item-analysis/option-statistics";
import type { Item } from "#app/domain/course/content-schema";
import { letterOf, printIndex, printShare } from "#app/ui/statistics-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type OptionTableProps = { item: Item; options: readonly OptionStatistics[]; evidence: Evidence };

/** Each option with who chose it. For the right one the last figure should be above 0, for a wrong one below. */
export function OptionTable({ item, options, evidence }: OptionTableProps) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Option", "Key", "Chose it", "Their score otherwise", "Goes with a good score"]}
      rows={options.map(({ correct, takers, share, meanScore, pointBiserial }, index) => [
        {
          className: "app-item-cell",
          children: `${letterOf(index)}. ${item.options[index]?.text ?? ""}`,
        },
        {
          "data-label": "Key",
          children: <Tag className={correct ? "govuk-tag--green" : "govuk-tag--grey"}>{correct ? "Right" : "Wrong"}</Tag>,
        },
        { "data-label": "Chose it", children: takers === 0 ? "Never chosen" : `${printShare(share)}\u00A0(${takers})` },
        { "data-label": "Their score otherwise", children: meanScore === null ? none(takers) : printShare(meanScore) },
        { "data-label": "Goes with a good score", children: takers === 0 ? "–" : printIndex(pointBiserial, evidence) },
      ])}
    />
  );
}

function none(takers: number): string {
  return takers === 0 ? "–" : "Too few";
}
