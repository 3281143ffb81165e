import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { ErrorMessage } from "#ui/govuk/error-message";
import { Fieldset, type FieldsetProps } from "#ui/govuk/fieldset";
import { Hint } from "#ui/govuk/hint";
import { Label, type LabelProps } from "#ui/govuk/label";

/** What every question can say around its control. */
export interface QuestionProps {
  hint?: ReactNode;
  errorMessage?: ReactNode;
  formGroup?: Attributes<"div">;
}

export interface LabelledProps extends QuestionProps {
  label?: string | LabelProps;
}

export interface GroupedProps extends QuestionProps {
  fieldset?: FieldsetProps;
}

/** One control with its label, hint and error. */
export function LabelledGroup({ id, label, children, ...question }: LabelledProps & { id: string; children: ReactNode }) {
  return (
    <FormGroup {...question}>
      <Label {...(typeof label === "string" ? { children: label } : label)} htmlFor={id} />
      <Guidance id={id} {...question} />
      {children}
    </FormGroup>
  );
}

/** Several controls that answer one question, in a fieldset when there is one. */
export function FieldsetGroup({ id, fieldset, children, ...question }: GroupedProps & { id: string; children: ReactNode }) {
  const content = (
    <>
      <Guidance id={id} {...question} />
      {children}
    </>
  );
  return (
    <FormGroup {...question}>
      {fieldset ? (
        <Fieldset {...fieldset} aria-describedby={describedBy(id, question, fieldset["aria-describedby"])}>
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  );
}

/** The value of aria-describedby: what the page names itself first, then the hint and the error. */
export function describedBy(id: string, { hint, errorMessage }: QuestionProps, own?: string): string | undefined {
  return classNames(own, hint ? `${id}-hint` : undefined, errorMessage ? `${id}-error` : undefined) || undefined;
}

function FormGroup({ errorMessage, formGroup, children }: QuestionProps & { children: ReactNode }) {
  const className = classNames("govuk-form-group", errorMessage ? "govuk-form-group--error" : undefined, formGroup?.className);
  return (
    <div {...formGroup} className={className}>
      {children}
    </div>
  );
}

function Guidance({ id, hint, errorMessage }: QuestionProps & { id: string }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {errorMessage && <ErrorMessage id={`${id}-error`}>{errorMessage}</ErrorMessage>}
    </>
  );
}
