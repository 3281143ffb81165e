import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface ErrorMessageProps extends Attributes<"p"> {
  visuallyHiddenText?: string;
}

export function ErrorMessage({ visuallyHiddenText = "Error", className, children, ...rest }: ErrorMessageProps) {
  return (
    <p className={classNames("govuk-error-message", className)} {...rest}>
      {visuallyHiddenText && (
        <>
          <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span>{" "}
        </>
      )}
      {children}
    </p>
  );
}
