import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { SkipLink } from "#ui/govuk/skip-link";

interface Options extends PartOptions {
  href?: string;
}

proveFixtures<Options>("skip-link", ({ href, ...options }) => <SkipLink href={href} {...part(options)} />);
