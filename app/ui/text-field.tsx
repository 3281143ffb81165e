import type { ReactNode } from "react";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Input, type InputProps } from "#ui/govuk/input";

type TextFieldProps = Omit<InputProps, "label" | "form" | "errorMessage"> & {
  form: FormState;
  name: string;
  label: string;
  hint?: ReactNode;
};

/** One line of text that keeps what was typed and shows its own mistake. */
export function TextField({ form, name, ...input }: TextFieldProps) {
  return <Input {...input} id={name} name={name} errorMessage={form.errors[name]} defaultValue={valueOf(form, name)} />;
}
