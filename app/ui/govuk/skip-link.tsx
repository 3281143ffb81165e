import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export function SkipLink({ href = "#content", className, children, ...rest }: Attributes<"a">) {
  return (
    <a href={href} className={classNames("govuk-skip-link", className)} data-module="govuk-skip-link" {...rest}>
      {children}
    </a>
  );
}
