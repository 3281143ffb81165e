import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface LabelProps extends Attributes<"label"> {
  isPageHeading?: boolean;
}

export function Label({ isPageHeading, className, children, ...rest }: LabelProps) {
  if (!children) return null;
  const label = (
    <label className={classNames("govuk-label", className)} {...rest}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
