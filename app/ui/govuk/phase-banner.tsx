import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { Tag, type TagProps } from "#ui/govuk/tag";

export interface PhaseBannerProps extends Attributes<"div"> {
  tag: string | TagProps;
}

export function PhaseBanner({ tag, className, children, ...rest }: PhaseBannerProps) {
  const attributes = typeof tag === "string" ? { children: tag } : tag;
  return (
    <div className={classNames("govuk-phase-banner govuk-width-container", className)} {...rest}>
      <p className="govuk-phase-banner__content">
        <Tag {...attributes} className={classNames("govuk-phase-banner__content__tag", attributes.className)} />
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
