import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import { isGrave } from "#app/domain/assessment/item-analysis/item-flags";
import { FLAG_WORDS, printIndex, printSeconds, printShare } from "#app/ui/statistics-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type ItemStatisticsTableProps = {
  items: readonly AnalysedItem[];
  /** The rank of the first of them: what most needs a look is 1. */
  first: number;
  /** The page of one item's figures. */
  address: (itemId: string) => string;
};

/** Questions with how they did, what most needs a look on top. */
export function ItemStatisticsTable({ items, first, address }: ItemStatisticsTableProps) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Question", "Attempts", "Got it right", "Discrimination", "On papers", "Usual time"]}
      rows={items.map((analysed, index) => {
        const { statistics, evidence, medianSeconds } = analysed;
        return [
          { className: "app-item-cell", children: <Question analysed={analysed} rank={first + index} address={address} /> },
          { "data-label": "Attempts", children: statistics.attempts },
          { "data-label": "Got it right", children: printShare(statistics.facility) },
          { "data-label": "Discrimination", children: printIndex(statistics.discriminationIndex, evidence) },
          { "data-label": "On papers", children: printShare(statistics.exposure) },
          { "data-label": "Usual time", children: medianSeconds === null ? "Too few" : printSeconds(medianSeconds) },
        ];
      })}
    />
  );
}

type QuestionProps = { analysed: AnalysedItem; rank: number; address: ItemStatisticsTableProps["address"] };

function Question({ analysed: { wording, flags, evidence }, rank, address }: QuestionProps) {
  const { id, stem } = wording.item;
  return (
    <>
      <span className="app-rank">{rank}.</span>
      <a className="govuk-link" href={address(id)}>
        {stem}
      </a>
      <span className="app-item-cell__about app-flags app-nowrap">
        {flags.map((flag) => (
          <Tag key={flag} className={isGrave(flag) ? "govuk-tag--red" : "govuk-tag--yellow"}>
            {FLAG_WORDS[flag].tag}
          </Tag>
        ))}
        {evidence === "provisional" && <Tag className="govuk-tag--grey">Provisional</Tag>}
        <span className="app-muted">{id}</span>
      </span>
    </>
  );
}
