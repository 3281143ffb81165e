import type { ReactNode } from "react";
import { elementsFrom, propsFrom } from "#tests/support/govuk/elements";

/** The shapes that recur in the options of the official macros. */
export interface ContentOptions {
  text?: string;
  html?: string | false;
}

export interface PartOptions extends ContentOptions {
  classes?: string;
  attributes?: Record<string, unknown>;
}

export interface HeadingOptions extends PartOptions {
  isPageHeading?: boolean;
}

export interface QuestionOptions {
  hint?: ContentOptions;
  errorMessage?: ContentOptions;
  formGroup?: PartOptions;
}

export interface FieldOptions extends QuestionOptions {
  id?: string;
  name: string;
  label?: HeadingOptions;
  describedBy?: string;
  classes?: string;
  attributes?: Record<string, unknown>;
  disabled?: boolean;
  autocomplete?: string;
  spellcheck?: boolean;
  value?: string | number;
}

export interface GroupOptions extends QuestionOptions {
  fieldset?: PartOptions & { legend?: HeadingOptions; describedBy?: string };
  classes?: string;
  attributes?: Record<string, unknown>;
}

export function content({ text, html }: ContentOptions = {}): ReactNode {
  return html ? elementsFrom(html) : text;
}

/** What becomes an element: its attributes and its content. */
export function part({ classes, attributes, ...options }: PartOptions) {
  return { className: classes, ...propsFrom(attributes), children: content(options) };
}

/** A part that is nothing but text can be given as a string. */
export function partOrText(options: PartOptions) {
  return options.text && Object.keys(options).length === 1 ? options.text : part(options);
}

export function headingOrText({ isPageHeading, ...options }: HeadingOptions) {
  return isPageHeading ? { ...part(options), isPageHeading } : partOrText(options);
}

/** A part that has attributes but no content of its own. */
export function wrapper({ classes, attributes }: PartOptions = {}) {
  return { className: classes, ...propsFrom(attributes) };
}

export function question({ hint, errorMessage, formGroup }: QuestionOptions) {
  return { hint: content(hint), errorMessage: content(errorMessage), formGroup: formGroup && wrapper(formGroup) };
}

export function field(options: FieldOptions) {
  return {
    id: options.id,
    name: options.name,
    label: options.label && headingOrText(options.label),
    "aria-describedby": options.describedBy,
    disabled: options.disabled,
    autoComplete: options.autocomplete,
    spellCheck: options.spellcheck,
    defaultValue: options.value,
    ...wrapper(options),
    ...question(options),
  };
}

export function group({ fieldset, ...options }: GroupOptions) {
  return { fieldset: fieldset && fieldsetProps(fieldset), ...wrapper(options), ...question(options) };
}

function fieldsetProps({ legend, describedBy, ...options }: NonNullable<GroupOptions["fieldset"]>) {
  return { ...wrapper(options), legend: legend && headingOrText(legend), "aria-describedby": describedBy };
}
