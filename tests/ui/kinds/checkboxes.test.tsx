import { expect, test } from "vitest";
import { askedMarkup } from "../../support/asked.tsx";
import { item } from "#tests/domain/assessment/bank";

test("a choice of several is asked with tick-boxes, those chosen before ticked again", () => {
  const markup = askedMarkup(item({ kind: "multiple" }), { chosen: ["1", "3"], errorMessage: "Choose at least one" }).join("\n");
  expect(markup).toContain('"Choose all that are right."');
  expect(markup.match(/<input .*type="checkbox"/g)).toHaveLength(4);
  expect(markup.match(/<input checked="" .*value="[13]"/g)).toHaveLength(2);
  expect(markup).toContain('id="choice-error"');
});
