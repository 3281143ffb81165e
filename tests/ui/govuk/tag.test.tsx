import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { Tag } from "#ui/govuk/tag";

proveFixtures<PartOptions>("tag", (options) => <Tag {...part(options)} />);
