import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { WarningText } from "#ui/govuk/warning-text";

interface Options extends PartOptions {
  iconFallbackText?: string;
}

proveFixtures<Options>("warning-text", ({ iconFallbackText, ...options }) => (
  <WarningText iconFallbackText={iconFallbackText} {...part(options)} />
));
