import { expect, test } from "vitest";
import { placeLabels } from "#app/ui/charts/label-places";

test("a number stands left of its mark", () => {
  expect(placeLabels([{ x: 100, y: 50, text: "1" }])).toEqual([{ x: 91, y: 54, anchor: "end" }]);
});

test("where another mark is in the way it stands on the right", () => {
  const [, second] = placeLabels([
    { x: 85, y: 50, text: "1" },
    { x: 100, y: 50, text: "2" },
  ]);
  expect(second).toEqual({ x: 109, y: 54, anchor: "start" });
});

test("a crowd of marks hides no number behind another", () => {
  const crowd = Array.from({ length: 4 }, (_, index) => ({ x: 100 + 3 * index, y: 50 + 4 * index, text: String(index + 1) }));
  const places = placeLabels(crowd).map(({ x, y, anchor }) => `${x} ${y} ${anchor}`);
  expect(new Set(places).size).toBe(4);
});
