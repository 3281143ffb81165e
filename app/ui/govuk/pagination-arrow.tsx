import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface ArrowLinkProps extends Attributes<"a"> {
  direction: "prev" | "next";
  isBlock: boolean;
  href: string;
  /** Says where the link leads; shown only when there are no page numbers. */
  labelText?: string;
}

export function ArrowLink({ direction, isBlock, labelText, className, children, ...rest }: ArrowLinkProps) {
  const isFirst = isBlock || direction === "prev";
  const decorated = isBlock && !labelText && "govuk-pagination__link-title--decorated";
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a className={classNames("govuk-link govuk-pagination__link", className)} rel={direction} {...rest}>
        {isFirst && <ArrowIcon direction={direction} />}{" "}
        <span className={classNames("govuk-pagination__link-title", decorated)}>{children ?? <DefaultTitle direction={direction} />}</span>{" "}
        {labelText && isBlock && (
          <>
            <span className="govuk-visually-hidden">:</span> <span className="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isFirst && <ArrowIcon direction={direction} />}
      </a>
    </div>
  );
}

function DefaultTitle({ direction }: Pick<ArrowLinkProps, "direction">) {
  return (
    <>
      {direction === "prev" ? "Previous" : "Next"}
      <span className="govuk-visually-hidden"> page</span>
    </>
  );
}

const arrows = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

function ArrowIcon({ direction }: Pick<ArrowLinkProps, "direction">) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]} />
    </svg>
  );
}
