import { expect, test } from "vitest";
import { readMarkRows } from "#app/domain/assessment/item-analysis/mark-rows";

const rows = (...lines: string[]) => lines.map((line, index) => ({ line: index + 1, cells: line.split(",") }));

test("names, maximum marks and attempts become a matrix; an empty cell was not on the paper", () => {
  expect(readMarkRows(rows("signs, law", "1,2.5", "1,", "0.5, 2 "))).toEqual({
    done: true,
    matrix: {
      items: [
        { name: "signs", max: 1, guess: null },
        { name: "law", max: 2.5, guess: null },
      ],
      attempts: [
        [1, null],
        [0.5, 2],
      ],
    },
  });
});

test("an item without a name goes by its place", () => {
  expect(readMarkRows(rows("signs,", "1,1", "1,x"))).toMatchObject({ problem: { column: "column 2" } });
});

test.each([
  [[], null, { reason: "no-items" }],
  [["a,b"], null, { reason: "no-maximum-marks" }],
  [["a,b", "1,1"], null, { reason: "no-attempts" }],
  [["a,b", "1"], 2, { reason: "ragged", cells: 1, expected: 2 }],
  [["a,b", "1,"], 2, { reason: "not-a-number", column: "b", cell: "" }],
  [["a,b", "1,-1"], 2, { reason: "maximum-below-zero", column: "b", cell: "-1" }],
  [["a,b", "1,1", "1,1", "1,1,1"], 4, { reason: "ragged", cells: 3, expected: 2 }],
  [["a,b", "1,1", "1,½"], 3, { reason: "not-a-number", column: "b", cell: "½" }],
  [["a,b", "1,1", "1,0x1"], 3, { reason: "not-a-number", column: "b", cell: "0x1" }],
  [["a,b", "1,1", "1,1.01"], 3, { reason: "above-maximum", column: "b", cell: "1.01", max: 1 }],
  [["a,b", "1,1", ","], 3, { reason: "no-marks" }],
])("%j is refused", (lines, line, problem) => {
  expect(readMarkRows(rows(...lines))).toEqual({ done: false, line, problem });
});
