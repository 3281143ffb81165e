import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { findLiveVersion } from "#db/queries/courses";
import { readShownItem } from "#db/queries/shown-items";
import { COURSE_ID } from "../support/editing.ts";
import { openTestStore } from "../support/stores.ts";

test("every item of the real bank is shown without its key, its name or a number left open", async () => {
  const store = await openTestStore();
  const version = await findLiveVersion(store, COURSE_ID);
  if (!version) throw new Error("the course is missing");
  const { versionId, items } = version;
  const all = [...items.values()];
  const paper = { items: all.map((item) => ({ itemId: item.id, optionIds: item.options.map((option) => option.id) })) };
  expect(all.length).toBeGreaterThan(DEFAULT_POLICY.blueprint.items);
  for (const [index, item] of all.entries()) {
    const shown = JSON.stringify(await readShownItem(store, { paper, versionId, position: index + 1 }));
    expect(shown).not.toContain("{{");
    expect(shown).not.toContain(item.id);
    expect(shown).not.toContain('"correct"');
    for (const { why } of item.options) expect(shown).not.toContain(why);
  }
});

test("a question of the real scenario comes with its story and its place among the three", async () => {
  const store = await openTestStore();
  const version = await findLiveVersion(store, COURSE_ID);
  if (!version) throw new Error("the course is missing");
  const { versionId, items } = version;
  const linked = [...items.values()].filter((item) => item.scenario === "night-run-to-a-hotel");
  const paper = { items: linked.map((item) => ({ itemId: item.id, optionIds: item.options.map((option) => option.id) })) };
  expect(paper.items).toHaveLength(3);
  expect(await readShownItem(store, { paper, versionId, position: 2 })).toMatchObject({
    block: { story: { title: "A night run to a hotel", picture: { file: "night-run-to-a-hotel.svg" } }, position: 2, of: 3 },
  });
});

test("a position beyond the paper has no item", async () => {
  const store = await openTestStore();
  const version = await findLiveVersion(store, COURSE_ID);
  const place = { paper: { items: [] }, versionId: version?.versionId ?? "", position: 1 };
  await expect(readShownItem(store, place)).rejects.toThrow("the paper has no item 1");
});
