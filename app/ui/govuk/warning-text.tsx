import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface WarningTextProps extends Attributes<"div"> {
  iconFallbackText?: string;
}

export function WarningText({ iconFallbackText = "Warning", className, children, ...rest }: WarningTextProps) {
  return (
    <div className={classNames("govuk-warning-text", className)} {...rest}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  );
}
