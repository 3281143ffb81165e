import { expect, test } from "vitest";
import { trueFalse } from "#app/domain/assessment/kinds/true-false";
import { right, wrong } from "#tests/domain/assessment/bank";

const BOYS_ARE_VICTIMS_TOO = { options: [right("true"), wrong("false")] };

test.for([
  { chosen: ["true"], point: 1 },
  { chosen: ["false"], point: 0 },
  { chosen: ["true", "false"], point: 0 },
  { chosen: [], point: 0 },
])("$chosen scores $point", ({ chosen, point }) => {
  expect(trueFalse.mark(BOYS_ARE_VICTIMS_TOO, chosen)).toBe(point);
});
