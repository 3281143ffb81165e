import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import { ErrorSummary } from "#ui/govuk/error-summary";

interface Options extends PartOptions {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (PartOptions & { href?: string })[];
  disableAutoFocus?: boolean;
}

proveFixtures<Options>("error-summary", (options) => (
  <ErrorSummary
    title={content({ text: options.titleText, html: options.titleHtml })}
    description={content({ text: options.descriptionText, html: options.descriptionHtml })}
    errors={options.errorList?.map(({ href, ...error }) => ({ href, ...part(error) }))}
    disableAutoFocus={options.disableAutoFocus}
    {...wrapper(options)}
  />
));
