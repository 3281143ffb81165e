import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFrom } from "#app/domain/assessment/random";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("the same seed gives the same draws", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draws = () => {
        const random = randomFrom(seed);
        return [random.below(6), random.shuffle(["a", "b", "c", "d"]), random.below(1000)];
      };
      expect(draws()).toEqual(draws());
    }),
  );
});

test("a paper drawn years ago can be drawn again: these draws never change", () => {
  const random = randomFrom(20_260_301);
  expect([random.below(1000), random.below(1000), random.below(1000)]).toEqual([508, 942, 400]);
  expect(random.shuffle(["a", "b", "c", "d", "e"]).join("")).toBe("cadbe");
});

test("a draw below n is a whole number from 0 to n−1", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, n) => {
      const drawn = randomFrom(seed).below(n);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
    }),
  );
});

test("a shuffle keeps every value and leaves the original alone", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.option(fc.string(), { nil: undefined })), (seed, values) => {
      const before = [...values];
      const shuffled = randomFrom(seed).shuffle(values);
      expect(values).toEqual(before);
      expect(shuffled.toSorted()).toEqual(values.toSorted());
    }),
  );
});

test("neighbouring seeds shuffle as differently as any others: on average one card stays in its place", () => {
  const cards = Array.from({ length: 20 }, (_, index) => index);
  let inPlace = 0;
  for (let seed = 0; seed < 4000; seed++) {
    const next = randomFrom(seed + 1).shuffle(cards);
    inPlace += randomFrom(seed)
      .shuffle(cards)
      .filter((card, place) => card === next[place]).length;
  }
  expect(inPlace / 4000).toBeGreaterThan(0.95);
  expect(inPlace / 4000).toBeLessThan(1.05);
});

test("the first draws of seeds in a row are even", () => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const drawn = randomFrom(seed).below(6);
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(100);
});

test.for([-1, 0.5, 2 ** 32, Number.NaN])("a seed of %s is refused", (seed) => {
  expect(() => randomFrom(seed)).toThrow("seed");
});

test.for([0, -3, 1.5, 2 ** 32 + 1, Number.NaN])("nothing is drawn below %s", (n) => {
  expect(() => randomFrom(1).below(n)).toThrow("below");
});
