import { expect, test } from "vitest";
import { newId } from "#db/new-id";

test("an id is a UUID that sorts after those of earlier days, and no two are alike", () => {
  const [first, second] = [newId(new Date("2026-11-30T10:00:00Z")), newId(new Date("2026-11-30T10:00:01Z"))];
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first < second).toBe(true);
  const now = new Date();
  expect(new Set(Array.from({ length: 1000 }, () => newId(now))).size).toBe(1000);
});
