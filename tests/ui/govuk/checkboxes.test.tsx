import { choice, type ChoiceOptions } from "#tests/support/govuk/choice-options";
import { proveFixtures } from "#tests/support/govuk/fixtures";
import { group, type GroupOptions } from "#tests/support/govuk/options";
import { Checkboxes } from "#ui/govuk/checkboxes";

interface Options extends GroupOptions {
  name: string;
  idPrefix?: string;
  values?: string[];
  describedBy?: string;
  items: ChoiceOptions[];
}

proveFixtures<Options>("checkboxes", ({ name, idPrefix, values, describedBy, items, ...options }) => (
  <Checkboxes
    name={name}
    idPrefix={idPrefix}
    defaultValues={values}
    aria-describedby={describedBy}
    items={items.map(choice)}
    {...group(options)}
  />
));
