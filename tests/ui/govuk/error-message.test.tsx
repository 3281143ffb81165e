import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { ErrorMessage } from "#ui/govuk/error-message";

interface Options extends PartOptions {
  id?: string;
  visuallyHiddenText?: string;
}

proveFixtures<Options>("error-message", ({ id, visuallyHiddenText, ...options }) => (
  <ErrorMessage id={id} visuallyHiddenText={visuallyHiddenText} {...part(options)} />
));
