import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface LegendProps {
  className?: string;
  isPageHeading?: boolean;
  children?: ReactNode;
}

export interface FieldsetProps extends Attributes<"fieldset"> {
  legend?: string | LegendProps;
}

export function Fieldset({ legend, className, children, ...rest }: FieldsetProps) {
  return (
    <fieldset className={classNames("govuk-fieldset", className)} {...rest}>
      {legend && <Legend {...(typeof legend === "string" ? { children: legend } : legend)} />}
      {children}
    </fieldset>
  );
}

function Legend({ className, isPageHeading, children }: LegendProps) {
  if (!children) return null;
  return (
    <legend className={classNames("govuk-fieldset__legend", className)}>
      {isPageHeading ? <h1 className="govuk-fieldset__heading">{children}</h1> : children}
    </legend>
  );
}
