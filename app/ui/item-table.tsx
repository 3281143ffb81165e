import { kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";
import { isOverdue, type ItemSearch } from "#app/domain/course/item-search";
import { type CalendarDate, printDate } from "#app/domain/licensing/calendar-date";
import { kindLabel } from "#app/ui/item-words";
import { Pagination } from "#ui/govuk/pagination";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import type { Topic } from "#ui/item-filters";

type ItemTableProps = {
  course: string;
  items: readonly Item[];
  topics: readonly Topic[];
  /** The ids of the items with unpublished changes. */
  drafted: readonly string[];
  today: CalendarDate;
};

/** Questions with what an editor sorts them by; those whose review is overdue stand out. */
export function ItemTable({ course, items, topics, drafted, today }: ItemTableProps) {
  const titles = new Map(topics.map((topic) => [topic.slug, topic.title]));
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Question", "Module", "Kind", "Review by"]}
      rows={items.map((item) => [
        {
          className: "app-item-cell",
          children: (
            <>
              <a className="govuk-link" href={`/editor/courses/${course}/items/${item.id}`}>
                {kindRules(item.kind).plainStem(item.stem)}
              </a>
              <span className="app-item-cell__about">
                {item.critical && <Tag className="govuk-tag--purple">Critical</Tag>}
                {drafted.includes(item.id) && <Tag className="govuk-tag--yellow">Changed</Tag>}
                <span className="app-muted">{item.id}</span>
              </span>
            </>
          ),
        },
        { "data-label": "Module", children: titles.get(item.topic) ?? item.topic },
        { "data-label": "Kind", children: kindLabel(item.kind) },
        { "data-label": "Review by", children: <Review reviewBy={item.review_by} today={today} /> },
      ])}
    />
  );
}

function Review({ reviewBy, today }: { reviewBy: CalendarDate; today: CalendarDate }) {
  return (
    <>
      {printDate(reviewBy)} {isOverdue({ review_by: reviewBy }, today) && <Tag className="govuk-tag--red">Overdue</Tag>}
    </>
  );
}

/** The way through a long bank, keeping the search. */
export function ItemPages({ course, search, page, pages }: { course: string; search: ItemSearch; page: number; pages: number }) {
  if (pages === 1) return null;
  const href = (number: number) => `/editor/courses/${course}/items?${new URLSearchParams({ ...search, page: String(number) })}`;
  return (
    <Pagination
      previous={page > 1 && { href: href(page - 1) }}
      next={page < pages && { href: href(page + 1) }}
      items={Array.from({ length: pages }, (_, index) => ({ number: index + 1, href: href(index + 1), current: index + 1 === page }))}
    />
  );
}
