import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { Label } from "#ui/govuk/label";

interface Options extends PartOptions {
  for?: string;
  isPageHeading?: boolean;
}

proveFixtures<Options>("label", ({ for: htmlFor, isPageHeading, ...options }) => (
  <Label htmlFor={htmlFor} isPageHeading={isPageHeading} {...part(options)} />
));
