import { expect, test } from "vitest";
import { askedMarkup } from "../../support/asked.tsx";
import { item, wrong } from "#tests/domain/assessment/bank";

const SENTENCE = item({
  kind: "completion",
  stem: "A child is anyone under [[1]], even if [[2]].",
  options: [{ ...wrong("eighteen"), gap: 1 }, { ...wrong("she-says-yes"), gap: 2 }, wrong("sixteen")],
});

test("a sentence is read with a list in each gap, which says which gap it is", () => {
  expect(askedMarkup(SENTENCE, { chosen: ["1", ""] })).toEqual([
    '<div class="govuk-form-group">',
    '  <fieldset aria-describedby="choice-hint" class="govuk-fieldset">',
    '    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">',
    '      "Complete the sentence."',
    '    <div class="govuk-hint" id="choice-hint">',
    '      "Choose the right words for each gap."',
    '    <p class="govuk-body app-sentence">',
    '      "A child is anyone under "',
    ...gap("choice", 1, "1"),
    '      ", even if "',
    ...gap("choice-2", 2, ""),
    '      "."',
  ]);
});

function gap(id: string, number: number, chosen: string): string[] {
  const texts = ["Choose", "The words of eighteen", "The words of she-says-yes", "The words of sixteen"];
  return [
    `      <select aria-label="Gap ${number}" class="govuk-select app-sentence__gap" id="${id}" name="choice[]">`,
    ...texts.flatMap((text, index) => {
      const value = index === 0 ? "" : String(index);
      return [`        <option${value === chosen ? ' selected=""' : ""} value="${value}">`, `          "${text}"`];
    }),
  ];
}
