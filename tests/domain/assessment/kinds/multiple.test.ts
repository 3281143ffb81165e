import fc from "fast-check";
import { expect, test } from "vitest";
import { multiple } from "#app/domain/assessment/kinds/multiple";
import { right, wrong } from "#tests/domain/assessment/bank";

const WHAT_TO_WRITE_DOWN = { options: [right("names"), wrong("your-opinion"), right("places"), right("exact-words"), wrong("a-guess")] };
const KEY = ["names", "places", "exact-words"];

test.for([
  { chosen: KEY, point: 1, because: "it is the whole key" },
  { chosen: ["names", "places"], point: 0, because: "one right option is missing" },
  { chosen: [...KEY, "a-guess"], point: 0, because: "a wrong option is among them" },
  { chosen: ["names", "places", "a-guess"], point: 0, because: "the number alone is right" },
  { chosen: [...KEY, "elsewhere"], point: 0, because: "one is no option" },
  { chosen: [], point: 0, because: "nothing is chosen" },
])("$chosen scores $point: $because", ({ chosen, point }) => {
  expect(multiple.mark(WHAT_TO_WRITE_DOWN, chosen)).toBe(point);
});

test("order and repetition never matter", () => {
  const ids = WHAT_TO_WRITE_DOWN.options.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 12 }), (chosen) => {
      const isKey = KEY.every((id) => chosen.includes(id)) && chosen.every((id) => KEY.includes(id));
      expect(multiple.mark(WHAT_TO_WRITE_DOWN, chosen)).toBe(isKey ? 1 : 0);
      expect(multiple.mark(WHAT_TO_WRITE_DOWN, [...chosen, ...chosen].reverse())).toBe(isKey ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test("an item without a right option gives nobody a mark", () => {
  expect(multiple.mark({ options: [wrong("names"), wrong("places")] }, [])).toBe(0);
});
