import { proveFixtures } from "#tests/support/govuk/fixtures";
import { field, part, type FieldOptions, type PartOptions } from "#tests/support/govuk/options";
import { Select } from "#ui/govuk/select";

interface OptionOptions extends PartOptions {
  value?: string | number | false;
  selected?: boolean;
  disabled?: boolean;
}

interface Options extends FieldOptions {
  items?: (OptionOptions | false | null | "")[];
}

proveFixtures<Options>("select", (options) => (
  <Select
    {...field(options)}
    defaultValue={findSelected(options)}
    items={(options.items ?? []).map(
      (item) => item && { ...part(item), disabled: item.disabled, value: item.value === undefined ? undefined : String(item.value) },
    )}
  />
));

// The macro can select an option from either side; React's select has its defaultValue alone.
function findSelected({ items = [], value }: Options) {
  const present = items.filter((item) => !!item);
  const isSelected = (item: OptionOptions) => item.selected ?? (value !== undefined && valueOf(item) === String(value));
  const selected = present.find(isSelected);
  return selected && valueOf(selected);
}

function valueOf({ value, text }: OptionOptions) {
  return String(value ?? text);
}
