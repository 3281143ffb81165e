import { choice, type ChoiceOptions } from "#tests/support/govuk/choice-options";
import { proveFixtures } from "#tests/support/govuk/fixtures";
import { group, type GroupOptions } from "#tests/support/govuk/options";
import { Radios } from "#ui/govuk/radios";

interface Options extends GroupOptions {
  name: string;
  idPrefix?: string;
  value?: string;
  items: ChoiceOptions[];
}

proveFixtures<Options>("radios", ({ name, idPrefix, value, items, ...options }) => (
  <Radios name={name} idPrefix={idPrefix} defaultValue={value} items={items.map(choice)} {...group(options)} />
));
