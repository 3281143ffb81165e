import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { ButtonLink } from "#ui/govuk/button";

export interface ExitThisPageProps extends Attributes<"div"> {
  redirectUrl?: string;
}

export function ExitThisPage({ redirectUrl, className, children, ...rest }: ExitThisPageProps) {
  return (
    <div className={classNames("govuk-exit-this-page", className)} data-module="govuk-exit-this-page" {...rest}>
      <ButtonLink
        className="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={redirectUrl ?? "https://www.bbc.co.uk/weather"}
        rel="nofollow noreferrer"
      >
        {children ?? (
          <>
            <span className="govuk-visually-hidden">Emergency</span> Exit this page
          </>
        )}
      </ButtonLink>
    </div>
  );
}
