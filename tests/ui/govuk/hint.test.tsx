import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { Hint } from "#ui/govuk/hint";

interface Options extends PartOptions {
  id?: string;
}

proveFixtures<Options>("hint", ({ id, ...options }) => <Hint id={id} {...part(options)} />);
