import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface DetailsProps extends Attributes<"details"> {
  summary: ReactNode;
}

export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details className={classNames("govuk-details", className)} {...rest}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
