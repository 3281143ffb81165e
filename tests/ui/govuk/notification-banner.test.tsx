import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, wrapper, type PartOptions } from "#tests/support/govuk/options";
import type { HeadingLevel } from "#ui/govuk/heading";
import { NotificationBanner } from "#ui/govuk/notification-banner";

interface Options extends PartOptions {
  type?: string;
  role?: string;
  titleText?: string;
  titleHtml?: string;
  titleId?: string;
  titleHeadingLevel?: HeadingLevel;
  disableAutoFocus?: boolean;
}

proveFixtures<Options>("notification-banner", ({ type, role, titleText, titleHtml, titleId, titleHeadingLevel, ...options }) => (
  <NotificationBanner
    type={type === "success" ? type : undefined}
    title={content({ text: titleText, html: titleHtml })}
    titleId={titleId}
    titleHeadingLevel={titleHeadingLevel}
    text={options.text}
    disableAutoFocus={options.disableAutoFocus}
    role={role}
    {...wrapper(options)}
  >
    {content({ html: options.html })}
  </NotificationBanner>
));
