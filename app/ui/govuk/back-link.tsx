import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export function BackLink({ href = "#", className, children = "Back", ...rest }: Attributes<"a">) {
  return (
    <a href={href} className={classNames("govuk-back-link", className)} {...rest}>
      {children}
    </a>
  );
}
