import { expect, test } from "vitest";
import { reportItem } from "#app/commands/report-item.server";
import { settleReport } from "#app/commands/settle-report.server";
import { listForSubject } from "#db/queries/audit";
import { countOpenReports, listOpenReports } from "#db/queries/item-reports";
import { COURSE_ID } from "../support/editing.ts";
import { addEditor } from "../support/people.ts";
import { addSitter, begin } from "../support/sitting.ts";
import { openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

/** Two reports about one question and one about another. */
async function threeReports() {
  const store = await openTestStore();
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  for (const [minute, position] of [4, 4, 9].entries()) {
    const at = new Date(now.getTime() + minute * 60_000);
    await reportItem(store, imran.driver, { attemptId, position, words: `Report ${minute + 1}` }, at);
  }
  const ids = (await listOpenReports(store, COURSE_ID, 10)).map(({ reportId }) => reportId);
  return { store, ruth, ids };
}

const answer = (reportId = "", withOthers = false) => ({
  courseId: COURSE_ID,
  reportId,
  settlement: "Thank you: it is mended.",
  withOthers,
});

test("one report is answered by itself", async () => {
  const { store, ruth, ids } = await threeReports();
  expect(await settleReport(store, ruth, answer(ids[0]), now)).toEqual({ done: true, settled: 1 });
  expect((await listOpenReports(store, COURSE_ID, 10)).map(({ words }) => words)).toEqual(["Report 2", "Report 3"]);
  expect(await listForSubject(store, ids[0] ?? "")).toMatchObject([{ action: "item-report.settled", actorId: ruth.personId }]);
});

test("one answer serves every open report about the same question, and no other", async () => {
  const { store, ruth, ids } = await threeReports();
  expect(await settleReport(store, ruth, answer(ids[1], true), now)).toEqual({ done: true, settled: 2 });
  expect((await listOpenReports(store, COURSE_ID, 10)).map(({ words }) => words)).toEqual(["Report 3"]);
});

test("an answer that was given stands", async () => {
  const { store, ruth, ids } = await threeReports();
  await settleReport(store, ruth, answer(ids[0]), now);
  expect(await settleReport(store, ruth, answer(ids[0], true), now)).toEqual({ done: false, reason: "already-settled" });
  expect(await countOpenReports(store, COURSE_ID)).toBe(2);
});

test("a report of another course is missing", async () => {
  const { store, ruth, ids } = await threeReports();
  const elsewhere = settleReport(store, ruth, { ...answer(ids[0]), courseId: "another-course" }, now);
  await expect(elsewhere).rejects.toMatchObject({ init: { status: 404 } });
});
