import { expect, test } from "vitest";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { withdrawDraft } from "#app/commands/withdraw-draft.server";
import { listForSubject } from "#db/queries/audit";
import { anItem } from "../support/course.ts";
import { COURSE_ID, draftOf, itemOf, save } from "../support/editing.ts";
import { addEditor } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const ID = "m8-who-is-at-risk";
const changed = async (store: Awaited<ReturnType<typeof openTestStore>>, stem: string) =>
  ({ kind: "item", slug: ID, body: { ...(await itemOf(store, ID)), stem } }) as const;

for (const engine of ENGINES) {
  test(`${engine}: a saved change stands in the draft and leaves the live version alone`, async () => {
    const store = await openTestStore(engine);
    const ruth = await addEditor(store, "Ruth Okafor", now);
    expect(await save(store, ruth, await changed(store, "Who is an adult at risk?"), now)).toEqual({ done: true });

    const draft = await draftOf(store);
    expect(draft.documents).toMatchObject([{ kind: "item", slug: ID, revision: 1, authors: [ruth.personId] }]);
    expect((await itemOf(store, ID)).stem).toBe("Who is an adult at risk?");
    expect(draft.live.items.get(ID)?.stem).not.toBe("Who is an adult at risk?");
    expect(await listForSubject(store, COURSE_ID)).toMatchObject([{ action: "draft.saved", actorId: ruth.personId }]);
  });

  test(`${engine}: a change from a stale page is refused, and the other editor's work stays`, async () => {
    const store = await openTestStore(engine);
    const ruth = await addEditor(store, "Ruth Okafor", now);
    const daniel = await addEditor(store, "Daniel Pickup", now);
    const stale = { courseId: COURSE_ID, content: await changed(store, "Ruth's words"), basis: "" };
    stale.basis = basisOf(await draftOf(store), stale.content);

    await save(store, daniel, await changed(store, "Daniel's words"), now);
    expect(await saveDraft(store, ruth, stale, now)).toEqual({ done: false, reason: "stale" });
    expect((await itemOf(store, ID)).stem).toBe("Daniel's words");
  });
}

test("two editors who change the same part are both its authors", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const daniel = await addEditor(store, "Daniel Pickup", now);
  await save(store, ruth, await changed(store, "First words"), now);
  await save(store, daniel, await changed(store, "Second words"), now);
  const { documents } = await draftOf(store);
  expect(documents).toMatchObject([{ revision: 2, authors: [ruth.personId, daniel.personId] }]);
});

test("saving what is live already takes the part out of the draft", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const live = await itemOf(store, ID);
  await save(store, ruth, await changed(store, "Other words"), now);
  await save(store, ruth, { kind: "item", slug: ID, body: live }, now);
  expect((await draftOf(store)).documents).toEqual([]);
});

test("a page from before a change was made and taken back is stale no longer: it shows what is live", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const content = await changed(store, "Other words");
  const basis = basisOf(await draftOf(store), content);
  await save(store, ruth, content, now);
  await withdrawDraft(store, ruth, { courseId: COURSE_ID, kind: "item", slug: ID }, now);
  expect(await saveDraft(store, ruth, { courseId: COURSE_ID, content, basis }, now)).toEqual({ done: true });
});

test("a new item may not take the name of another, not even of a retired one", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  await save(store, ruth, { kind: "item", slug: ID, body: { retired: true } }, now);
  const content = { kind: "item", slug: ID, body: anItem(ID) } as const;
  expect(await saveDraft(store, ruth, { courseId: COURSE_ID, content, basis: "" }, now)).toEqual({ done: false, reason: "name-taken" });
});

test("retiring an item that was never published leaves no trace of it in the draft", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  await save(store, ruth, { kind: "item", slug: "m1-new", body: anItem("m1-new") }, now);
  await save(store, ruth, { kind: "item", slug: "m1-new", body: { retired: true } }, now);
  expect((await draftOf(store)).documents).toEqual([]);
});

test("a discarded change is gone and recorded; discarding it again finds nothing", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  await save(store, ruth, await changed(store, "Other words"), now);
  const name = { courseId: COURSE_ID, kind: "item", slug: ID } as const;
  expect(await withdrawDraft(store, ruth, name, now)).toEqual({ done: true });
  expect((await draftOf(store)).documents).toEqual([]);
  expect((await listForSubject(store, COURSE_ID)).map((entry) => entry.action).sort()).toEqual(["draft.saved", "draft.withdrawn"]);
  await expect(withdrawDraft(store, ruth, name, now)).rejects.toMatchObject({ init: { status: 404 } });
});
