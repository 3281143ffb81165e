import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { InsetText } from "#ui/govuk/inset-text";

interface Options extends PartOptions {
  id?: string;
}

proveFixtures<Options>("inset-text", ({ id, ...options }) => <InsetText id={id} {...part(options)} />);
