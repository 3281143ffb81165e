import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export function InsetText({ className, ...rest }: Attributes<"div">) {
  return <div className={classNames("govuk-inset-text", className)} {...rest} />;
}
