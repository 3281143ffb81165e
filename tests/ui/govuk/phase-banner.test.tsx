import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, partOrText, type PartOptions } from "#tests/support/govuk/options";
import { PhaseBanner } from "#ui/govuk/phase-banner";

interface Options extends PartOptions {
  tag?: PartOptions;
}

proveFixtures<Options>("phase-banner", ({ tag = {}, ...options }) => <PhaseBanner tag={partOrText(tag)} {...part(options)} />);
