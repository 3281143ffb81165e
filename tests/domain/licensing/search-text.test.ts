import { expect, test } from "vitest";
import { readSearchText } from "#app/domain/licensing/search-text";

test("a reference is looked for without its case and punctuation", () => {
  expect(readSearchText("ch 2026/0117")?.reference).toBe("CH20260117");
});

test("a name is looked for word by word, with and without what keyboards lack", () => {
  expect(readSearchText("O’Neill, Grace")?.words).toEqual([
    { plain: "oneill", typed: "o’neill" },
    { plain: "grace", typed: "grace" },
  ]);
});

test.each(["", "   ", "- / -"])("in %j there is nothing to look for", (text) => {
  expect(readSearchText(text)).toBeNull();
});

test("words without letters or digits are left out, and a sixth word is not looked for", () => {
  expect(readSearchText("& Grace")?.words.map(({ plain }) => plain)).toEqual(["grace"]);
  expect(readSearchText("a b c d e f")?.words).toHaveLength(5);
});
