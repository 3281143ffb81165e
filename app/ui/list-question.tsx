import type { ReactNode } from "react";
import { FieldsetGroup } from "#ui/govuk/form-group";

type ListQuestionProps = { legend: string; hint: string; errorMessage: string | undefined; children: ReactNode };

/** A question that is answered in several lists. */
export function ListQuestion({ legend, hint, errorMessage, children }: ListQuestionProps) {
  return (
    <FieldsetGroup
      id="choice"
      fieldset={{ legend: { className: "govuk-fieldset__legend--m", children: legend } }}
      hint={hint}
      errorMessage={errorMessage}
    >
      {children}
    </FieldsetGroup>
  );
}

/** The error summary links to the question's own id, so the first list bears it without a number. */
export function listId(index: number): string {
  return index === 0 ? "choice" : `choice-${index + 1}`;
}
