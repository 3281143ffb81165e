import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { describedBy, LabelledGroup, type LabelledProps } from "#ui/govuk/form-group";

type Affix = string | Attributes<"div">;

export interface InputProps extends Omit<Attributes<"input">, "prefix" | "value" | "checked">, LabelledProps {
  name: string;
  prefix?: Affix;
  suffix?: Affix;
  afterInput?: ReactNode;
  inputWrapper?: Attributes<"div">;
}

export function Input({ prefix, suffix, afterInput, inputWrapper, ...props }: InputProps) {
  const { type = "text", label, hint, errorMessage, formGroup, ...input } = props;
  const question = { hint, errorMessage };
  const id = input.id ?? input.name;
  const control = (
    <input
      {...input}
      type={type}
      id={id}
      className={classNames("govuk-input", input.className, errorMessage ? "govuk-input--error" : undefined)}
      aria-describedby={describedBy(id, question, input["aria-describedby"])}
    />
  );
  return (
    <LabelledGroup id={id} label={label} formGroup={formGroup} {...question}>
      {prefix || suffix || afterInput ? (
        <div {...inputWrapper} className={classNames("govuk-input__wrapper", inputWrapper?.className)}>
          {prefix && <AffixItem className="govuk-input__prefix" affix={prefix} />}
          {control}
          {suffix && <AffixItem className="govuk-input__suffix" affix={suffix} />}
          {afterInput}
        </div>
      ) : (
        control
      )}
    </LabelledGroup>
  );
}

function AffixItem({ className, affix }: { className: string; affix: Affix }) {
  const attributes = typeof affix === "string" ? { children: affix } : affix;
  return <div {...attributes} className={classNames(className, attributes.className)} aria-hidden="true" />;
}
