import type { ReactNode } from "react";
import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { ArrowLink, type ArrowLinkProps } from "#ui/govuk/pagination-arrow";

export type PaginationArrow = Omit<ArrowLinkProps, "direction" | "isBlock">;

interface PageLink extends Omit<Attributes<"a">, "children"> {
  number: string | number;
  current?: boolean;
  visuallyHiddenText?: string;
}

export type PaginationItem = PageLink | { ellipsis: true };

export interface PaginationProps extends Omit<Attributes<"nav">, "children"> {
  previous?: Optional<PaginationArrow>;
  next?: Optional<PaginationArrow>;
  items?: readonly Optional<PaginationItem>[];
}

export function Pagination({ previous, next, items, className, "aria-label": label = "Pagination", ...rest }: PaginationProps) {
  // Without page numbers the arrows stand under each other, with room for a label.
  const isBlock = !items && !!(previous || next);
  return (
    <nav className={classNames("govuk-pagination", isBlock && "govuk-pagination--block", className)} aria-label={label} {...rest}>
      {previous && <ArrowLink direction="prev" isBlock={isBlock} {...previous} />}
      {items && <ul className="govuk-pagination__list">{items.map((item, index) => item && <PageItem key={index} item={item} />)}</ul>}
      {next && <ArrowLink direction="next" isBlock={isBlock} {...next} />}
    </nav>
  );
}

function PageItem({ item }: { item: PaginationItem }): ReactNode {
  if ("ellipsis" in item) return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const { number, current, visuallyHiddenText = `Page ${number}`, className, ...rest } = item;
  return (
    <li className={classNames("govuk-pagination__item", current && "govuk-pagination__item--current")}>
      <a
        className={classNames("govuk-link govuk-pagination__link", className)}
        aria-label={visuallyHiddenText}
        aria-current={current ? "page" : undefined}
        {...rest}
      >
        {number}
      </a>
    </li>
  );
}
