import { expect, test } from "vitest";
import { publishedForms } from "#app/domain/assessment/published-forms";
import type { Item } from "#app/domain/course/content-schema";
import { byId, item } from "#tests/domain/assessment/bank";

const FIRST = item();
const MENDED = { ...FIRST, stem: "Until what age is somebody a child in law?" };
const version = (number: number, ...items: Item[]) => ({ number, items: byId(items) });

test("the versions that have a question word for word the same stand together", () => {
  const retold = { ...FIRST, difficulty: "hard" as const };
  const versions = [version(4, MENDED), version(3, retold), version(2), version(1, FIRST)];
  expect(publishedForms(versions, FIRST.id).map((form) => form.versions)).toEqual([[4], [3, 1]]);
  expect(publishedForms(versions, FIRST.id)[0]?.item).toBe(MENDED);
});

test("a question that was never published has no form", () => {
  expect(publishedForms([version(1, FIRST)], "another")).toEqual([]);
});
