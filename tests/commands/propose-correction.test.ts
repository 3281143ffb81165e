import { expect, test } from "vitest";
import { declineCorrection } from "#app/commands/decline-correction.server";
import { CorrectionForm, proposeCorrection } from "#app/commands/propose-correction.server";
import { listForSubject } from "#db/queries/audit";
import { listCorrections } from "#db/queries/corrections";
import { VOID } from "../support/correcting.ts";
import { COURSE_ID, itemOf } from "../support/editing.ts";
import { addEditor } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const ID = "m8-who-is-at-risk";
const proposal = { courseId: COURSE_ID, itemId: ID, version: 1, ruling: VOID, reason: "Two options can be right." };

for (const engine of ENGINES) {
  test(`${engine}: Ruth's proposal waits with its reason and the question as it was published`, async () => {
    const store = await openTestStore(engine);
    const ruth = await addEditor(store, "Ruth Okafor", now);
    const outcome = await proposeCorrection(store, ruth, proposal, now);
    const [correction] = await listCorrections(store, COURSE_ID);
    expect(outcome).toEqual({ done: true, correctionId: correction?.correctionId });
    const waiting = { decision: null, decidedBy: null, finishedAt: null, proposedBy: ruth.personId, proposedAt: now };
    expect(correction).toMatchObject({ ...waiting, ruling: VOID, reason: "Two options can be right.", faulty: await itemOf(store, ID) });
    expect(await listForSubject(store, correction?.correctionId ?? "")).toMatchObject([{ action: "correction.proposed" }]);
  });
}

test("one question has one proposal at a time; after it was declined there may be another", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const first = await proposeCorrection(store, ruth, proposal, now);
  expect(await proposeCorrection(store, ruth, proposal, now)).toEqual({ done: false, reason: "already-proposed" });
  if (!first.done) throw new Error(first.reason);
  await declineCorrection(store, ruth, { courseId: COURSE_ID, correctionId: first.correctionId }, now);
  expect(await proposeCorrection(store, ruth, proposal, now)).toMatchObject({ done: true });
});

test("a proposal that would change nothing is not made", async () => {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const right = (await itemOf(store, ID)).options.filter((option) => option.correct).map((option) => option.id);
  const same = { ...proposal, ruling: { kind: "key", right } } as const;
  expect(await proposeCorrection(store, ruth, same, now)).toEqual({ done: false, reason: "changes-nothing" });
  expect(await listCorrections(store, COURSE_ID)).toEqual([]);
});

test.for([{ itemId: "no-such-question" }, { version: 2 }, { courseId: "no-such-course" }])(
  "what was never published cannot be corrected: %o",
  async (missing) => {
    const store = await openTestStore();
    const ruth = await addEditor(store, "Ruth Okafor", now);
    await expect(proposeCorrection(store, ruth, { ...proposal, ...missing }, now)).rejects.toMatchObject({ init: { status: 404 } });
  },
);

test("the form reads the ticked options of another key, and ignores them for a void question", () => {
  const typed = { item: ID, version: "1", reason: " Two options can be right. ", right: ["a", "b"] };
  const input = { itemId: ID, version: 1, reason: "Two options can be right." };
  expect(CorrectionForm.parse({ ...typed, kind: "key" })).toEqual({ ...input, ruling: { kind: "key", right: ["a", "b"] } });
  expect(CorrectionForm.parse({ ...typed, kind: "void" })).toEqual({ ...input, ruling: { kind: "void" } });
  const { right: _, ...without } = typed;
  expect(CorrectionForm.parse({ ...without, kind: "key" })).toMatchObject({ ruling: { right: [] } });
});

test.for([{ kind: "" }, { kind: undefined }, { reason: " " }, { reason: "x".repeat(501) }])("a form with %o is refused", (mistake) => {
  expect(CorrectionForm.safeParse({ item: ID, version: "1", reason: "Unclear", kind: "void", ...mistake }).success).toBe(false);
});
