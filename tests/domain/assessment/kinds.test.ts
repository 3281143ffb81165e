import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allKinds, kindRules } from "#app/domain/assessment/kinds";
import { ITEM_KINDS } from "#app/domain/assessment/kinds.generated";
import { Item } from "#app/domain/course/content-schema";
import { kindRegistries } from "../../../scripts/kind-registries.ts";

test.for(ITEM_KINDS)("the rules of %s are registered under their own name", (kind) => {
  expect(kindRules(kind).kind).toBe(kind);
});

test("every kind that has rules may be held by a course", () => {
  expect(Item.shape.kind.options).toEqual(ITEM_KINDS);
});

test("editors find the kinds in an order of their own, no two in one place", () => {
  const ranks = allKinds().map(({ rank }) => rank);
  expect(ranks).toEqual([...new Set(ranks)].sort((one, other) => one - other));
  expect(allKinds()[0]?.kind).toBe("single");
});

test("the registries are what `npm run kinds` would write", async () => {
  for (const [file, text] of await kindRegistries()) expect(readFileSync(file, "utf8"), file).toBe(text);
});
