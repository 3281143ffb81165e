import { expect, test } from "vitest";
import { publicationBasis, publishCourse } from "#app/commands/publish-course.server";
import { DEFAULT_POLICY, Policy } from "#app/domain/licensing/policy";
import { setPolicy } from "#db/queries/authorities";
import { listForSubject } from "#db/queries/audit";
import { findLiveVersion, listVersions, readVersion } from "#db/queries/courses";
import { countUnderWay, findEnrolment, insertEnrolment } from "#db/queries/enrolments";
import type { Store } from "#db/store";
import { COURSE_ID, draftOf, itemOf, publish, save } from "../support/editing.ts";
import { addDriver, addEditor, IMRAN } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const ID = "m8-who-is-at-risk";

async function changeItem(store: Store, editor: { personId: string; name: string }, change: { stem?: string; critical?: boolean }) {
  await save(store, editor, { kind: "item", slug: ID, body: { ...(await itemOf(store, ID)), ...change } }, now);
}

async function openWithEditors(engine?: (typeof ENGINES)[number]) {
  const store = await openTestStore(engine);
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const daniel = await addEditor(store, "Daniel Pickup", now);
  return { store, ruth, daniel };
}

for (const engine of ENGINES) {
  test(`${engine}: version 2 is published, the draft is empty, and who began on version 1 stays on it`, async () => {
    const { store, ruth } = await openWithEditors(engine);
    const imran = await addDriver(store, IMRAN, now);
    const { live } = await draftOf(store);
    const begun = { personId: imran.personId, courseId: COURSE_ID, versionId: live.versionId, round: 1, startedAt: now };
    await store.transaction((tx) => insertEnrolment(tx, begun));
    expect(await countUnderWay(store, live.versionId)).toBe(1);

    await changeItem(store, ruth, { stem: "Who is an adult at risk?" });
    expect(await publish(store, ruth, now)).toEqual({ done: true, number: 2 });

    const draft = await draftOf(store);
    expect(draft.documents).toEqual([]);
    expect(draft.live.items.get(ID)?.stem).toBe("Who is an adult at risk?");
    expect((await findEnrolment(store, imran.personId, COURSE_ID))?.versionId).toBe(live.versionId);
    expect((await readVersion(store, live.versionId)).items.get(ID)?.stem).not.toBe("Who is an adult at risk?");
    expect(await countUnderWay(store, draft.live.versionId)).toBe(0);
    const [newest] = await listVersions(store, COURSE_ID);
    expect(newest).toMatchObject({ number: 2, note: "Clearer words", publishedBy: ruth.personId });
    expect(await listForSubject(store, draft.live.versionId)).toMatchObject([{ action: "course.published" }]);
  });

  test(`${engine}: who made an item critical does not publish it; another editor does`, async () => {
    const { store, ruth, daniel } = await openWithEditors(engine);
    await changeItem(store, ruth, { critical: true });
    expect(await publish(store, ruth, now)).toEqual({ done: false, reason: "second-editor" });
    expect((await findLiveVersion(store, COURSE_ID))?.number).toBe(1);
    expect(await publish(store, daniel, now)).toEqual({ done: true, number: 2 });
    expect((await findLiveVersion(store, COURSE_ID))?.items.get(ID)?.critical).toBe(true);
  });
}

test("an empty draft is not published", async () => {
  const { store, ruth } = await openWithEditors();
  expect(await publish(store, ruth, now)).toEqual({ done: false, reason: "nothing-to-publish" });
});

test("a draft with a problem may be saved but not published", async () => {
  const { store, ruth, daniel } = await openWithEditors();
  const item = await itemOf(store, ID);
  const options = item.options.map((option) => ({ ...option, correct: false }));
  expect(await save(store, ruth, { kind: "item", slug: ID, body: { ...item, options } }, now)).toEqual({ done: true });
  expect(await publish(store, daniel, now)).toEqual({ done: false, reason: "problems" });
});

test("nothing is published that changed after it was looked through", async () => {
  const { store, ruth, daniel } = await openWithEditors();
  await changeItem(store, ruth, { stem: "First words" });
  const basis = publicationBasis(await draftOf(store));
  await changeItem(store, ruth, { stem: "Second words" });
  const publication = await publishCourse(store, daniel, { courseId: COURSE_ID, note: "Clearer", basis }, now);
  expect(publication).toEqual({ done: false, reason: "draft-changed" });
});

test("a retired item is gone from version 2 and still in version 1", async () => {
  const { store, ruth, daniel } = await openWithEditors();
  const { live } = await draftOf(store);
  await save(store, ruth, { kind: "item", slug: ID, body: { retired: true } }, now);
  expect(await publish(store, ruth, now)).toEqual({ done: false, reason: "second-editor" });
  expect(await publish(store, daniel, now)).toEqual({ done: true, number: 2 });
  expect((await findLiveVersion(store, COURSE_ID))?.items.has(ID)).toBe(false);
  expect((await readVersion(store, live.versionId)).items.has(ID)).toBe(true);
});

test("a course that could no longer fill the test of a council is not published", async () => {
  const { store, ruth, daniel } = await openWithEditors();
  const [first, ...others] = (await draftOf(store)).course.scenarios ?? [];
  const policy = Policy.parse({ blueprint: { items: 20, per_topic: 2, critical: 5, scenarios: others.length + 1 } });
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", policy, now));
  const retire = (kind: "item" | "scenario", slug = "") => save(store, ruth, { kind, slug, body: { retired: true } }, now);
  const { course } = await draftOf(store);
  for (const { id } of course.items.filter((item) => item.scenario === first?.id)) await retire("item", id);
  await retire("scenario", first?.id);
  expect(await publish(store, daniel, now)).toEqual({ done: false, reason: "problems" });

  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", DEFAULT_POLICY, now));
  expect(await publish(store, daniel, now)).toEqual({ done: true, number: 2 });
});
