import { expect, test } from "vitest";
import { printVersions } from "#app/ui/version-list";

test.for([
  [[3], "version 3"],
  [[2, 1], "versions 1 and 2"],
  [[12, 1, 2], "versions 1, 2 and 12"],
] as const)("%o is %s", ([numbers, words]) => {
  expect(printVersions(numbers)).toBe(words);
});
