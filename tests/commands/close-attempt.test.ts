import { expect, test } from "vitest";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { listVersions } from "#db/queries/courses";
import { listNewestEntries } from "#db/queries/ledger-check";
import { findOutcome } from "#db/queries/outcomes";
import { findPassOfAttempt } from "#db/queries/passes";
import { correct, VOID } from "../support/correcting.ts";
import { COURSE_ID, itemOf, publish, save } from "../support/editing.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { addEditor, IMRAN } from "../support/people.ts";
import { addSitter, answer, begin, beginAlike, itemsOn, linkTo } from "../support/sitting.ts";
import { openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function openWithAttempt() {
  const store = await openTestStore();
  const editors = [await addEditor(store, "Ruth Okafor", now), await addEditor(store, "Daniel Pickup", now)] as const;
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const critical = (await itemsOn(store, imran, attemptId)).find((item) => item.critical)?.id ?? "";
  await answer(store, imran, attemptId, ({ id }) => id !== critical, later(5));
  return { store, editors, imran, attemptId, critical };
}

test("a question that is found faulty while Imran sits counts as right when he hands in", async () => {
  const { store, editors, imran, attemptId, critical } = await openWithAttempt();
  const { correctionId } = await correct(store, editors, critical, VOID, later(10));
  await submitAttempt(store, imran.driver, attemptId, later(20));

  expect(await findOutcome(store, attemptId)).toMatchObject({ passed: true, score: 20, criticalMissed: 0, correctedAt: null });
  expect(await findPassOfAttempt(store, attemptId)).not.toBeNull();
  const [entry] = await listNewestEntries(store, 1);
  expect(JSON.parse(entry?.body ?? "")).toMatchObject({ type: "PASS", seq: 1, closed_by: "driver", corrections: [correctionId] });
});

test("a correction of the question as an older version had it does not touch the mended one", async () => {
  const { store, editors, imran, attemptId, critical } = await openWithAttempt();
  const mended = { ...(await itemOf(store, critical)), stem: "Which of these is the first thing to do?" };
  await save(store, editors[0], { kind: "item", slug: critical, body: mended }, later(10));
  expect(await publish(store, editors[1], later(10))).toEqual({ done: true, number: 2 });
  await correct(store, editors, critical, VOID, later(11));

  const marks = [];
  for (const version of await listVersions(store, COURSE_ID)) {
    const applicationId = await addApplicationOf(store, IMRAN, imran.officerId, later(12));
    await linkTo(store, imran.driver, applicationId, later(12));
    const alike = await beginAlike(store, { ...imran, applicationId }, attemptId, version.versionId);
    await answer(store, imran, alike, ({ id }) => id !== critical, later(13));
    await submitAttempt(store, imran.driver, alike, later(14));
    marks.push([version.number, (await findOutcome(store, alike))?.score]);
  }
  expect(marks).toEqual([
    [2, 19],
    [1, 20],
  ]);
});
