import type { ReactNode } from "react";
import { type FormState, valueOf } from "#app/ui/form-state";
import { DateInput } from "#ui/govuk/date-input";
import { useWords } from "#ui/words-context";

type DateFieldProps = { form: FormState; name: string; label: ReactNode; hint?: ReactNode; birthday?: boolean };

const UNITS = ["day", "month", "year"] as const;

/** A date in three boxes, named `<name>-day`, `<name>-month` and `<name>-year`; `parseForm` puts them together again. */
export function DateField({ form, name, label, hint, birthday }: DateFieldProps) {
  const { shell } = useWords();
  const items = UNITS.map((unit) => ({
    name: unit,
    label: shell.dateUnits[unit],
    defaultValue: valueOf(form, `${name}-${unit}`),
    ...(unit === "day" ? { id: name } : {}),
    ...(birthday ? { autoComplete: `bday-${unit}` } : {}),
  }));
  return (
    <DateInput
      id={`${name}-date`}
      namePrefix={name}
      fieldset={{ legend: { children: label } }}
      hint={hint}
      errorMessage={form.errors[name]}
      items={items}
    />
  );
}
