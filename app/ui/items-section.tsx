import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import { bearsIndices, FEWEST_FOR_INDICES } from "#app/domain/assessment/item-analysis/evidence";
import { isGrave } from "#app/domain/assessment/item-analysis/item-flags";
import { ItemStatisticsTable } from "#ui/item-statistics-table";
import { PageLinks } from "#ui/page-links";

type ItemsSectionProps = { items: readonly AnalysedItem[]; address: string; query: string; page: number };

const A_PAGE = 50;

/** Every question with its figures, a page at a time, what most needs a look first; and the same as a file. */
export function ItemsSection({ items, address, query, page }: ItemsSectionProps) {
  const pages = Math.ceil(items.length / A_PAGE);
  const current = Math.min(pages, Math.max(1, Math.trunc(page) || 1));
  const first = (current - 1) * A_PAGE;
  const href = (number: number) => `${address}?${new URLSearchParams([...new URLSearchParams(query), ["page", String(number)]])}#questions`;
  return (
    <>
      <h2 className="govuk-heading-m" id="questions">
        Questions
      </h2>
      <p className="govuk-body">
        {findingOf(items)}{" "}
        <a className="govuk-link" href={`${address}.csv${query}`}>
          Download the table (CSV)
        </a>
      </p>
      <ItemStatisticsTable
        items={items.slice(first, first + A_PAGE)}
        first={first + 1}
        address={(itemId) => `${address}/${itemId}${query}`}
      />
      <PageLinks page={current} pages={pages} href={href} />
    </>
  );
}

function findingOf(items: readonly AnalysedItem[]): string {
  const judged = items.filter(({ evidence }) => bearsIndices(evidence)).length;
  if (judged === 0) return `No question has had ${FEWEST_FOR_INDICES} attempts yet, so none can be judged.`;
  const suspects = items.filter(({ flags }) => flags.some(isGrave)).length;
  const basis = `${judged} of ${items.length} questions have had ${FEWEST_FOR_INDICES} attempts and can be judged.`;
  if (suspects === 0) return `No question needs a look. ${basis}`;
  return `${suspects === 1 ? "1 question needs a look and stands" : `${suspects} questions need a look and stand`} first. ${basis}`;
}
