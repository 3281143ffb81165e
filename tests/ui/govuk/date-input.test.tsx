import { classNames } from "#app/ui/govuk/class-names";
import { proveFixtures } from "#tests/support/govuk/fixtures";
import { group, wrapper, type GroupOptions, type PartOptions } from "#tests/support/govuk/options";
import { DateInput } from "#ui/govuk/date-input";

interface ItemOptions extends PartOptions {
  id?: string;
  name?: string;
  label?: string;
  value?: number;
  error?: boolean;
  pattern?: string;
  inputmode?: "text" | "numeric";
  autocomplete?: string;
}

interface Options extends GroupOptions {
  id: string;
  namePrefix?: string;
  values?: Record<string, number>;
  items?: ItemOptions[];
  day?: ItemOptions | false;
  month?: ItemOptions | false;
  year?: ItemOptions | false;
}

proveFixtures<Options>("date-input", ({ id, namePrefix, values, items = [], day, month, year, ...options }) => (
  <DateInput
    id={id}
    namePrefix={namePrefix}
    defaultValues={values}
    items={items.length > 0 ? items.map((item) => dateItem(withYear(item, year))) : dayMonthYear({ day, month, year })}
    {...group(options)}
  />
));

// The macro has three options where the component has one list.
function dayMonthYear({ day, month, year }: Pick<Options, "day" | "month" | "year">) {
  if (day === undefined && month === undefined && year === undefined) return undefined;
  return [
    day !== false && dateItem({ name: "day", ...day }),
    month !== false && dateItem({ name: "month", ...month }),
    // The macro widens its year option whatever its name, the component only the field named so.
    year !== false && dateItem({ name: "year", ...year, classes: classNames("govuk-input--width-4", year?.classes) }),
  ];
}

// With both given, the macro takes from its year option the value that the item lacks.
function withYear(item: ItemOptions, year: ItemOptions | false | undefined) {
  return item.name === "year" && year ? { value: year.value, ...item } : item;
}

function dateItem({ name = "", id, label, error, pattern, inputmode, autocomplete, value, ...options }: ItemOptions) {
  return { name, id, label, error, pattern, inputMode: inputmode, autoComplete: autocomplete, defaultValue: value, ...wrapper(options) };
}
