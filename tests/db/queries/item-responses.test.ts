import Sqlite from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";
import { findSatPapers } from "#db/queries/item-responses";
import { deleteResponsesClosedBefore, beginRun, endRun } from "#db/queries/retention";
import type { Store } from "#db/store";
import { addClosedAttempts, type PlannedAttempt } from "#tests/support/closed-attempts";
import { COURSE_ID, itemOf, publish, save } from "#tests/support/editing";
import { addEditor } from "#tests/support/people";
import { addSitter, answer, begin } from "#tests/support/sitting";
import { ENGINES, openTestStore } from "#tests/support/stores";

const now = new Date("2026-11-24T10:00:00Z");
const since = new Date("2025-11-24T00:00:00Z");
const usual = { version: null };

const keyOf = (item: Item) => kindRules(item.kind).key(item);

function plan(seed: number, over: Partial<PlannedAttempt> = {}): PlannedAttempt {
  return { seed, closedAt: now, seconds: 30, choose: keyOf, ...over };
}

async function find(store: Store) {
  const sat = await findSatPapers(store, COURSE_ID, usual, since);
  if (!sat) throw new Error("the course is missing");
  return sat;
}

for (const engine of ENGINES) {
  test(`${engine}: Imran’s attempt is left out while it is open, then read item by item as it was marked`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await answer(store, imran, attemptId, 14, now);
    expect((await find(store)).papers).toEqual([]);

    await submitAttempt(store, imran.driver, attemptId, now);
    const { papers, wordings } = await find(store);
    expect(papers).toMatchObject([{ version: 1, passed: false, passMark: 80, adjustment: "none", language: "en", first: true }]);
    expect(papers[0]?.answers.map(({ mark }) => mark)).toEqual([...Array(14).fill(1), ...Array(6).fill(0)]);
    expect(papers[0]?.answers.every(({ wording }) => wordings.has(wording))).toBe(true);
  });

  test(`${engine}: repeats and what was adjusted are told apart, and an item left out gains nothing`, async () => {
    const store = await openTestStore(engine);
    const leaveOut = (item: Item) => (item.topic === "what-cse-is" ? null : keyOf(item));
    await addClosedAttempts(
      store,
      [plan(1), plan(2, { number: 2, choose: leaveOut, adjustments: { ...NO_ADJUSTMENTS, readAloud: true } })],
      now,
    );
    const { papers } = await find(store);
    const repeat = papers.find(({ first }) => !first);
    expect(papers.find(({ first }) => first)).toMatchObject({ passed: true, adjustment: "none" });
    expect(repeat?.adjustment).toBe("read-aloud");
    expect(repeat?.answers.some(({ chosen, mark, seconds }) => chosen.length === 0 && mark === 0 && seconds === null)).toBe(true);
  });
}

test("the time for each answer is that since the one before", async () => {
  const store = await openTestStore();
  await addClosedAttempts(store, [plan(3, { seconds: 42 })], now);
  const [paper] = (await find(store)).papers;
  expect(new Set(paper?.answers.map(({ seconds }) => seconds))).toEqual(new Set([42]));
});

test("the newest revision of an answer is marked, and the first one timed", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  await answer(store, imran, attemptId, 0, new Date("2026-11-24T10:01:00Z"));
  await store.transaction(async ({ db, t }) => {
    const [first] = await db.select().from(t.responses);
    const item = await itemOf(store, first?.itemId ?? "");
    const chosen = JSON.stringify(keyOf(item));
    const givenAt = new Date("2026-11-24T10:20:00Z");
    if (first) await db.insert(t.responses).values({ ...first, responseId: "changed", revision: 2, chosen, givenAt });
  });
  await submitAttempt(store, imran.driver, attemptId, new Date("2026-11-24T10:30:00Z"));
  const [paper] = (await find(store)).papers;
  expect(paper?.answers.reduce((total, { mark }) => total + mark, 0)).toBe(1);
  expect(Math.max(...(paper?.answers.map(({ seconds }) => seconds ?? 0) ?? []))).toBe(60);
});

test("attempts that closed more than twelve months ago are left out: their answers are gone", async () => {
  const store = await openTestStore();
  const old = new Date("2025-11-01T10:00:00Z");
  await addClosedAttempts(store, [plan(1), plan(2, { closedAt: old })], now);
  await store.transaction(async (tx) => {
    const run = await beginRun(tx, now);
    await deleteResponsesClosedBefore(tx, since);
    await endRun(tx, run, now);
  });
  expect((await find(store)).papers).toMatchObject([{ passed: true }]);
});

test("each version has its own attempts, and a changed question is another wording", async () => {
  const store = await openTestStore();
  await addClosedAttempts(store, [plan(1), plan(2)], now);
  const ruth = await addEditor(store, "Ruth Okafor", now);
  const item = await itemOf(store, "m8-who-is-at-risk");
  await save(store, ruth, { kind: "item", slug: item.id, body: { ...item, stem: "Who is an adult at risk?" } }, now);
  await publish(store, ruth, now);

  const { papers, wordings } = await find(store);
  expect(papers.map(({ version }) => version)).toEqual([1, 1]);
  const read = [...wordings.values()].filter((wording) => wording.item.id === item.id);
  expect(read.map(({ item, versions }) => [item.stem, versions])).toEqual([
    [item.stem, [1]],
    ["Who is an adult at risk?", [2]],
  ]);
});

test("more attempts than fit on one page are all read, with two statements for each page", async () => {
  const store = await openTestStore();
  await addClosedAttempts(
    store,
    Array.from({ length: 503 }, (_, index) => plan(index + 1)),
    now,
  );
  await find(store);
  const statements = vi.spyOn(Sqlite.prototype, "prepare");
  expect((await find(store)).papers).toHaveLength(503);
  expect(statements).toHaveBeenCalledTimes(8);
  statements.mockRestore();
});

test("there is nothing to find of a course or a version that does not exist", async () => {
  const store = await openTestStore();
  expect(await findSatPapers(store, "knitting", usual, since)).toBeNull();
  expect(await findSatPapers(store, COURSE_ID, { version: 7 }, since)).toBeNull();
});
