import { expect, test } from "vitest";
import { askedMarkup } from "../../support/asked.tsx";
import { item, wrong } from "#tests/domain/assessment/bank";

const PAIRS = item({
  kind: "matching",
  stem: "Whom do you call?",
  options: [
    { ...wrong("danger"), match: "The police, at once" },
    { ...wrong("worry"), match: "The police, later" },
  ],
  decoys: ["The school"],
});

test("each prompt has a list of all the partners, those that belong to none among them", () => {
  const markup = askedMarkup(PAIRS, { chosen: ["1", ""] });
  expect(markup.filter((line) => line.includes("<select"))).toEqual([
    '      <select class="govuk-select" id="choice" name="choice[]">',
    '      <select class="govuk-select" id="choice-2" name="choice[]">',
  ]);
  expect(markup.filter((line) => line.includes("<label"))).toHaveLength(2);
  const list = (chosen: string) => [
    ...['""', '"1"', '"2"', '"3"'].map((value) => `<option${value === `"${chosen}"` ? ' selected=""' : ""} value=${value}>`),
  ];
  expect(markup.filter((line) => line.includes("<option")).map((line) => line.trim())).toEqual([...list("1"), ...list("")]);
  for (const text of ["The words of danger", "The words of worry", "The police, at once", "The police, later", "The school"])
    expect(markup.join("\n")).toContain(`"${text}"`);
});
