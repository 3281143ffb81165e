import { expect, test } from "vitest";
import { isFew, shownGroups } from "#app/domain/assessment/item-analysis/small-groups";

const shown = (sizes: Record<string, number>) => [...shownGroups(new Map(Object.entries(sizes)))].toSorted();

test("a group of five is shown, one of four is not", () => {
  expect(shown({ en: 60, pl: 5 })).toEqual(["en", "pl"]);
  expect(shown({ en: 60, pl: 4, ur: 3 })).toEqual(["en"]);
  expect([0, 1, 4, 5].map(isFew)).toEqual([false, true, true, false]);
});

test("a group from which four could be worked out is hidden as well, the smallest first", () => {
  expect(shown({ en: 60, pl: 4 })).toEqual([]);
  expect(shown({ en: 60, pl: 20, ur: 4 })).toEqual(["en"]);
});

test("a group that is the whole has nobody beside it, and an empty one is no group", () => {
  expect(shown({ en: 60 })).toEqual(["en"]);
  expect(shown({ en: 60, pl: 0 })).toEqual(["en"]);
});

test("whatever the sizes, no sum of the groups left over lies between one and four", () => {
  for (let one = 0; one < 12; one++)
    for (let two = 0; two < 12; two++)
      for (let three = 0; three < 12; three++) {
        const sizes = { a: one, b: two, c: three };
        const names = shown(sizes);
        const left = Object.entries(sizes).reduce((sum, [name, size]) => (names.includes(name) ? sum : sum + size), 0);
        expect(names.length > 0 && isFew(left)).toBe(false);
      }
});
