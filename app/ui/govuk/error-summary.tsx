import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

/** With an href to its field it is a link, otherwise plain text. */
export type ErrorSummaryItem = Attributes<"a">;

export interface ErrorSummaryProps extends Omit<Attributes<"div">, "title" | "children"> {
  title?: ReactNode;
  description?: ReactNode;
  errors?: readonly ErrorSummaryItem[];
  disableAutoFocus?: boolean;
}

export function ErrorSummary({
  title = "There is a problem",
  description,
  errors = [],
  disableAutoFocus,
  className,
  ...rest
}: ErrorSummaryProps) {
  return (
    <div
      className={classNames("govuk-error-summary", className)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
      {...rest}
    >
      {/* A child bears the role, because the script focuses the parent and would cut the announcement short. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, index) => (
                <li key={index}>{error.href ? <a {...error} /> : error.children}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
