import { proveFixtures } from "#tests/support/govuk/fixtures";
import { headingOrText, part, type HeadingOptions, type PartOptions } from "#tests/support/govuk/options";
import { Fieldset } from "#ui/govuk/fieldset";

interface Options extends PartOptions {
  legend?: HeadingOptions;
  describedBy?: string;
  role?: string;
}

proveFixtures<Options>("fieldset", ({ legend, describedBy, role, ...options }) => (
  <Fieldset legend={legend && headingOrText(legend)} aria-describedby={describedBy} role={role} {...part(options)} />
));
