import { expect, test } from "vitest";
import { rules } from "#app/domain/assessment/kinds/single";
import { item, right, wrong } from "#tests/domain/assessment/bank";
import { proveKind } from "#tests/domain/assessment/kind-promises";

proveKind(item());

const WHO_IS_A_CHILD = { options: [wrong("sixteen"), right("eighteen"), wrong("fourteen")] };

test.for([
  { chosen: ["eighteen"], point: 1, because: "it is the right option" },
  { chosen: ["eighteen", "eighteen"], point: 1, because: "a repeated choice is one choice" },
  { chosen: ["sixteen"], point: 0, because: "it is a wrong option" },
  { chosen: [], point: 0, because: "nothing is chosen" },
  { chosen: ["eighteen", "sixteen"], point: 0, because: "choosing more does not help" },
  { chosen: ["ninety"], point: 0, because: "there is no such option" },
])("$chosen scores $point: $because", ({ chosen, point }) => {
  expect(rules.mark(WHO_IS_A_CHILD, chosen)).toBe(point);
});
