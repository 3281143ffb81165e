import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownItem } from "#app/domain/assessment/paper";
import { AnswerWords } from "#ui/answer-words";

const options = ["Now", "Soon"].map((text, index) => ({ value: String(index + 1), text }));
const asked = (parts: string[]): ShownItem => ({
  position: 1,
  of: 1,
  kind: "single",
  situation: null,
  stem: "When?",
  parts,
  options,
  block: null,
});
const said = (parts: string[], values: string[]) =>
  renderToStaticMarkup(<AnswerWords item={asked(parts)} values={values} />).replace(/<[^>]+>/g, "|");

test("a choice is said in the words of what was chosen", () => {
  expect(said([], ["2"])).toBe("||Soon||");
});

test("each of several lists is said with what it stands beside", () => {
  expect(said(["Danger", "Worry"], ["1", "2"])).toBe("||Danger: Now||Worry: Soon||");
});

test("a sentence is said with its words in the gaps", () => {
  expect(said(["Call ", ", write ", "."], ["1", "2"])).toBe("|Call Now, write Soon.|");
});
