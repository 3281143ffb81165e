import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { describedBy, LabelledGroup, type LabelledProps } from "#ui/govuk/form-group";

export interface TextareaProps extends Omit<Attributes<"textarea">, "value" | "children">, LabelledProps {
  name: string;
  afterInput?: ReactNode;
}

export function Textarea({ rows = 5, afterInput, label, hint, errorMessage, formGroup, ...textarea }: TextareaProps) {
  const question = { hint, errorMessage };
  const id = textarea.id ?? textarea.name;
  return (
    <LabelledGroup id={id} label={label} formGroup={formGroup} {...question}>
      <textarea
        {...textarea}
        rows={rows}
        id={id}
        className={classNames("govuk-textarea", errorMessage ? "govuk-textarea--error" : undefined, textarea.className)}
        aria-describedby={describedBy(id, question, textarea["aria-describedby"])}
      />
      {afterInput}
    </LabelledGroup>
  );
}
