import { expect, test } from "vitest";
import { askedMarkup } from "../../support/asked.tsx";
import { item } from "#tests/domain/assessment/bank";

const AGE = item({ situation: "A girl of 17 gets in." });

test("a choice of one is asked with radios under the question, each sending its place", () => {
  const markup = askedMarkup(AGE, { chosen: ["2"] }).join("\n");
  expect(markup).toContain('"A girl of 17 gets in."');
  expect(markup).toContain('<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">');
  expect(markup).toContain('"Choose one."');
  expect(markup.match(/<input .*type="radio"/g)).toHaveLength(4);
  expect(markup).toContain('<input class="govuk-radios__input" id="choice" name="choice[]" type="radio" value="1">');
  expect(markup).toContain('<input checked="" class="govuk-radios__input" id="choice-2" name="choice[]" type="radio" value="2">');
});

test("true or false is asked the same way", () => {
  expect(askedMarkup(item({ kind: "true-false" })).join("\n")).toContain('type="radio"');
});
