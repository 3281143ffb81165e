import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "#app/domain/assessment/kinds/multiple";
import { item, right, wrong } from "#tests/domain/assessment/bank";
import { proveKind } from "#tests/domain/assessment/kind-promises";

const WHAT_TO_WRITE_DOWN = { options: [right("names"), wrong("your-opinion"), right("places"), right("exact-words"), wrong("a-guess")] };
const KEY = ["names", "places", "exact-words"];

proveKind(item({ kind: "multiple", ...WHAT_TO_WRITE_DOWN }));
proveKind(item({ kind: "multiple", marking: "parts", ...WHAT_TO_WRITE_DOWN }));

test.for([
  { chosen: KEY, point: 1, because: "it is the whole key" },
  { chosen: ["names", "places"], point: 0, because: "one right option is missing" },
  { chosen: [...KEY, "a-guess"], point: 0, because: "a wrong option is among them" },
  { chosen: ["names", "places", "a-guess"], point: 0, because: "the number alone is right" },
  { chosen: [...KEY, "elsewhere"], point: 0, because: "one is no option" },
  { chosen: [], point: 0, because: "nothing is chosen" },
])("$chosen scores $point: $because", ({ chosen, point }) => {
  expect(rules.mark(WHAT_TO_WRITE_DOWN, chosen)).toBe(point);
});

test("order and repetition never matter", () => {
  const ids = WHAT_TO_WRITE_DOWN.options.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 12 }), (chosen) => {
      const isKey = KEY.every((id) => chosen.includes(id)) && chosen.every((id) => KEY.includes(id));
      expect(rules.mark(WHAT_TO_WRITE_DOWN, chosen)).toBe(isKey ? 1 : 0);
      expect(rules.mark(WHAT_TO_WRITE_DOWN, [...chosen, ...chosen].reverse())).toBe(isKey ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test("an item without a right option gives nobody a mark", () => {
  expect(rules.mark({ options: [wrong("names"), wrong("places")] }, [])).toBe(0);
});

test.for([
  { chosen: KEY, mark: 1, because: "it is the whole key" },
  { chosen: ["names", "places"], mark: 2 / 3, because: "two of three are there" },
  { chosen: ["names", "places", "a-guess"], mark: 1 / 3, because: "a wrong option takes one away" },
  { chosen: ["names", "a-guess", "your-opinion"], mark: 0, because: "it is never less than nothing" },
  { chosen: ["names", "places", "exact-words", "a-guess", "your-opinion"], mark: 1 / 3, because: "ticking everything does not pay" },
  { chosen: ["names", "names"], mark: 1 / 3, because: "a repeated choice is one choice" },
  { chosen: [...KEY, "elsewhere"], mark: 2 / 3, because: "what is no option is wrong" },
  { chosen: [], mark: 0, because: "nothing is chosen" },
])("in parts $chosen scores $mark: $because", ({ chosen, mark }) => {
  expect(rules.mark({ ...WHAT_TO_WRITE_DOWN, marking: "parts" }, chosen)).toBeCloseTo(mark, 10);
});
