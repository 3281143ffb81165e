import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export function Hint({ className, ...rest }: Attributes<"div">) {
  return <div className={classNames("govuk-hint", className)} {...rest} />;
}
