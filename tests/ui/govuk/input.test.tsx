import { proveFixtures } from "#tests/support/govuk/fixtures";
import { field, partOrText, wrapper, type FieldOptions, type PartOptions } from "#tests/support/govuk/options";
import { Input } from "#ui/govuk/input";

interface Options extends FieldOptions {
  type?: string;
  inputmode?: "numeric" | "decimal";
  pattern?: string;
  autocapitalize?: string;
  prefix?: PartOptions;
  suffix?: PartOptions;
  inputWrapper?: PartOptions;
}

proveFixtures<Options>("input", (options) => (
  <Input
    {...field(options)}
    type={options.type}
    inputMode={options.inputmode}
    pattern={options.pattern}
    autoCapitalize={options.autocapitalize}
    prefix={affix(options.prefix)}
    suffix={affix(options.suffix)}
    inputWrapper={options.inputWrapper && wrapper(options.inputWrapper)}
  />
));

function affix(options?: PartOptions) {
  return options && (options.text || options.html) ? partOrText(options) : undefined;
}
