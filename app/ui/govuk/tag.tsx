import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export type TagProps = Attributes<"strong">;

export function Tag({ className, ...rest }: TagProps) {
  return <strong className={classNames("govuk-tag", className)} {...rest} />;
}
