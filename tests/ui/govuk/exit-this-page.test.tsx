import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { ExitThisPage } from "#ui/govuk/exit-this-page";

interface Options extends PartOptions {
  id?: string;
  redirectUrl?: string;
  activatedText?: string;
  timedOutText?: string;
  pressTwoMoreTimesText?: string;
  pressOneMoreTimeText?: string;
}

proveFixtures<Options>("exit-this-page", ({ id, redirectUrl, ...options }) => {
  const translations = {
    "data-i18n.activated": options.activatedText,
    "data-i18n.timed-out": options.timedOutText,
    "data-i18n.press-two-more-times": options.pressTwoMoreTimesText,
    "data-i18n.press-one-more-time": options.pressOneMoreTimeText,
  };
  return <ExitThisPage id={id} redirectUrl={redirectUrl} {...translations} {...part(options)} />;
});
