import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { BackLink } from "#ui/govuk/back-link";

interface Options extends PartOptions {
  href?: string;
}

proveFixtures<Options>("back-link", ({ href, ...options }) => <BackLink href={href} {...part(options)} />);
