import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface GenericHeaderProps extends Omit<Attributes<"div">, "children"> {
  logo: ReactNode;
  href?: string;
  containerClassName?: string;
}

export function GenericHeader({ logo, href = "/", containerClassName, className, ...rest }: GenericHeaderProps) {
  return (
    <div className={classNames("govuk-generic-header", className)} {...rest}>
      <div className={classNames("govuk-generic-header__container", containerClassName ?? "govuk-width-container")}>
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
      </div>
    </div>
  );
}
