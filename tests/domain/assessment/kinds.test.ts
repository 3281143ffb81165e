import { expect, test } from "vitest";
import { kindRules, type ItemKind } from "#app/domain/assessment/kinds";
import { Item } from "#app/domain/course/content-schema";

const KINDS: ItemKind[] = ["single", "multiple", "true-false"];

test.for(KINDS)("the rules of %s are registered under their own name", (kind) => {
  expect(kindRules(kind).kind).toBe(kind);
});

test("every kind that a course may hold has rules", () => {
  expect(Item.shape.kind.options.toSorted()).toEqual(KINDS.toSorted());
});

test.for<{ kind: ItemKind; control: string; instruction: string }>([
  { kind: "single", control: "radios", instruction: "choose-one" },
  { kind: "true-false", control: "radios", instruction: "choose-one" },
  { kind: "multiple", control: "checkboxes", instruction: "choose-all" },
])("a $kind item is asked with $control and the instruction $instruction", ({ kind, control, instruction }) => {
  expect(kindRules(kind)).toMatchObject({ control, instruction });
});
