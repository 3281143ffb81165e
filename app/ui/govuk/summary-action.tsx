import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface SummaryActionProps extends Attributes<"a"> {
  href: string;
  /** What the link changes, for those who hear it out of its row. */
  visuallyHiddenText?: string;
}

export function SummaryAction({
  visuallyHiddenText,
  cardTitle,
  className,
  children,
  ...rest
}: SummaryActionProps & { cardTitle?: ReactNode }) {
  return (
    <a className={classNames("govuk-link", className)} {...rest}>
      {children}
      {(visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}
