import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { Heading, type HeadingLevel } from "#ui/govuk/heading";

export interface NotificationBannerProps extends Omit<Attributes<"div">, "title"> {
  type?: "success";
  title?: ReactNode;
  titleId?: string;
  titleHeadingLevel?: HeadingLevel;
  /** One line, styled as a heading; children are for anything longer. */
  text?: ReactNode;
  disableAutoFocus?: boolean;
}

export function NotificationBanner({ type, role, disableAutoFocus, className, ...props }: NotificationBannerProps) {
  const { title, titleId = "govuk-notification-banner-title", titleHeadingLevel = 2, text, children, ...rest } = props;
  const isSuccess = type === "success";
  return (
    <div
      className={classNames("govuk-notification-banner", isSuccess && "govuk-notification-banner--success", className)}
      role={role ?? (isSuccess ? "alert" : "region")}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
      {...rest}
    >
      <div className="govuk-notification-banner__header">
        <Heading level={titleHeadingLevel} className="govuk-notification-banner__title" id={titleId}>
          {title ?? (isSuccess ? "Success" : "Important")}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {children || (text && <p className="govuk-notification-banner__heading">{text}</p>)}
      </div>
    </div>
  );
}
