import { expect, test } from "vitest";
import { ItemReportForm, reportItem } from "#app/commands/report-item.server";
import { settleReport } from "#app/commands/settle-report.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { listForSubject } from "#db/queries/audit";
import * as reports from "#db/queries/item-reports";
import { COURSE_ID } from "../support/editing.ts";
import { addDriver, addEditor, GRACE } from "../support/people.ts";
import { addSitter, begin, itemsOn } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-25T10:00:00Z");
const WORDS = "Two answers can be right here.";

for (const engine of ENGINES) {
  test(`${engine}: Imran reports a question while he sits, an editor answers, and he reads the answer`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const itemId = (await itemsOn(store, imran, attemptId))[6]?.id ?? "";
    expect(await reportItem(store, imran.driver, { attemptId, position: 7, words: WORDS }, now)).toEqual({ done: true });
    expect((await listForSubject(store, attemptId)).map(({ action }) => action)).toContain("item.reported");

    const [report] = await reports.listOpenReports(store, COURSE_ID, 10);
    expect(report).toMatchObject({ itemId, words: WORDS, reportedAt: now, settlement: null });
    expect(JSON.stringify(report)).not.toContain(imran.driver.personId);
    expect(JSON.stringify(report)).not.toContain(attemptId);
    expect(await reports.countReportsByItem(store, COURSE_ID, [itemId])).toEqual(new Map([[itemId, 1]]));

    const ruth = await addEditor(store, "Ruth Okafor", now);
    const answer = { courseId: COURSE_ID, reportId: report?.reportId ?? "", settlement: "We have changed it.", withOthers: false };
    expect(await settleReport(store, ruth, answer, later)).toEqual({ done: true, settled: 1 });
    expect(await reports.countOpenReports(store, COURSE_ID)).toBe(0);
    expect(await reports.listSettledReports(store, COURSE_ID, 10)).toMatchObject([{ settledBy: ruth.personId, settledAt: later }]);
    const mine = await reports.listReportsForDriver(store, attemptId, itemId, imran.driver.personId);
    expect(mine).toEqual([{ words: WORDS, reportedAt: now, settlement: "We have changed it." }]);
  });
}

test("a question can be reported after the test, and at most three times", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  await submitAttempt(store, imran.driver, attemptId, now);
  const report = (position: number) => reportItem(store, imran.driver, { attemptId, position, words: WORDS }, later);
  expect(await Promise.all([report(1), report(1), report(1)])).toEqual([{ done: true }, { done: true }, { done: true }]);
  expect(await report(1)).toEqual({ done: false, reason: "reported-enough" });
  expect(await report(2)).toEqual({ done: true });
  expect(await reports.countOpenReports(store, COURSE_ID)).toBe(4);
});

test.for([0, 21, 1.5, Number.NaN])("there is no question %s on a paper of twenty", async (position) => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const report = reportItem(store, imran.driver, { attemptId, position, words: WORDS }, now);
  await expect(report).rejects.toMatchObject({ init: { status: 404 } });
});

test("nobody reports a question of somebody else's paper, or reads what they wrote", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  await reportItem(store, imran.driver, { attemptId, position: 1, words: WORDS }, now);
  const grace = await addDriver(store, GRACE, now);
  const report = reportItem(store, grace, { attemptId, position: 1, words: WORDS }, now);
  await expect(report).rejects.toMatchObject({ init: { status: 404 } });
  const itemId = (await itemsOn(store, imran, attemptId))[0]?.id ?? "";
  expect(await reports.listReportsForDriver(store, attemptId, itemId, grace.personId)).toEqual([]);
});

test.for([
  ["", "words-missing"],
  ["   ", "words-missing"],
  ["x".repeat(501), "words-long"],
] as const)("a report of %o is refused: %s", ([words, reason]) => {
  expect(ItemReportForm.safeParse({ words }).error?.issues[0]?.message).toBe(reason);
});
