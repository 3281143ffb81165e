import { expect, test } from "vitest";
import { askedMarkup } from "../../support/asked.tsx";
import { item, wrong } from "#tests/domain/assessment/bank";

const ORDER = item({ kind: "ordering", stem: "In what order?", options: [wrong("stop"), wrong("call"), wrong("tell")] });

test("each step has a list of places, with its words as the label", () => {
  expect(askedMarkup(ORDER, { chosen: ["", "1", "3"] })).toEqual([
    '<div class="govuk-form-group">',
    '  <fieldset aria-describedby="choice-hint" class="govuk-fieldset">',
    '    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">',
    '      "In what order?"',
    '    <div class="govuk-hint" id="choice-hint">',
    '      "Give each step its place. 1 is what comes first."',
    ...place("choice", "The words of stop", ""),
    ...place("choice-2", "The words of call", "1"),
    ...place("choice-3", "The words of tell", "3"),
  ]);
});

test("a mistake stands on top and leads to the first list", () => {
  const markup = askedMarkup(ORDER, { chosen: ["1", "1", ""], errorMessage: "Give each step a place of its own" }).join("\n");
  expect(markup).toContain('<fieldset aria-describedby="choice-hint choice-error" class="govuk-fieldset">');
  expect(markup).toContain('<p class="govuk-error-message" id="choice-error">');
  expect(markup).toContain('<select class="govuk-select" id="choice" name="choice[]">');
  expect(markup.match(/<option selected="" value="1">/g)).toHaveLength(2);
});

function place(id: string, step: string, chosen: string): string[] {
  const option = (value: string, text: string) => [
    `        <option${value === chosen ? ' selected=""' : ""} value="${value}">`,
    `          "${text}"`,
  ];
  return [
    '    <div class="govuk-form-group app-place">',
    `      <label class="govuk-label" for="${id}">`,
    `        "${step}"`,
    `      <select class="govuk-select" id="${id}" name="choice[]">`,
    ...option("", "Place"),
    ...["1", "2", "3"].flatMap((value) => option(value, value)),
  ];
}
