import { expect, test } from "vitest";
import { rules } from "#app/domain/assessment/kinds/true-false";
import { item, right, wrong } from "#tests/domain/assessment/bank";
import { proveKind } from "#tests/domain/assessment/kind-promises";

const BOYS_ARE_VICTIMS_TOO = { options: [right("true"), wrong("false")] };

proveKind(item({ kind: "true-false", ...BOYS_ARE_VICTIMS_TOO }));

test.for([
  { chosen: ["true"], point: 1 },
  { chosen: ["false"], point: 0 },
  { chosen: ["true", "false"], point: 0 },
  { chosen: [], point: 0 },
])("$chosen scores $point", ({ chosen, point }) => {
  expect(rules.mark(BOYS_ARE_VICTIMS_TOO, chosen)).toBe(point);
});
