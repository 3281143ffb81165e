import { expect, test } from "vitest";
import { recordResponse } from "#app/commands/record-response.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { listLatestResponses } from "#db/queries/responses";
import type { Store } from "#db/store";
import { addDriver, TOMASZ } from "../support/people.ts";
import { addSitter, begin, type Sitter } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function onPaper(store: Store, { driver }: Sitter, attemptId: string) {
  const attempt = await findAttemptForDriver(store, attemptId, driver.personId);
  const [first] = attempt?.paper.items ?? [];
  if (!first) throw new Error("the paper is empty");
  return first;
}

for (const engine of ENGINES) {
  test(`${engine}: a response is kept as it is given, and a changed mind is its next revision`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const { itemId, optionIds } = await onPaper(store, imran, attemptId);
    const post = (values: string[], basedOn: number) =>
      recordResponse(store, imran.driver, { attemptId, position: 1, values, basedOn }, now);
    expect(await post(["1"], 0)).toEqual({ done: true, revision: 1, unchanged: false });
    expect(await post(["1"], 0)).toEqual({ done: true, revision: 1, unchanged: true });
    expect(await post(["2"], 1)).toEqual({ done: true, revision: 2, unchanged: false });
    expect(await listLatestResponses(store, attemptId)).toEqual(new Map([[itemId, { revision: 2, chosen: [optionIds[1]] }]]));
  });

  test(`${engine}: a page that is older than the newest response does not overwrite it`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const { itemId, optionIds } = await onPaper(store, imran, attemptId);
    const post = (value: string) => recordResponse(store, imran.driver, { attemptId, position: 1, values: [value], basedOn: 0 }, now);
    await post("1");
    expect(await post("2")).toEqual({ done: false, reason: "superseded" });
    expect((await listLatestResponses(store, attemptId)).get(itemId)?.chosen).toEqual([optionIds[0]]);
  });

  test(`${engine}: a response after the deadline closes the attempt with what was saved`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const post = (position: number, at: Date) =>
      recordResponse(store, imran.driver, { attemptId, position, values: ["1"], basedOn: 0 }, at);
    await post(1, later(39));
    expect(await post(2, later(41))).toEqual({ done: false, reason: "out-of-time" });
    expect((await findAttemptForDriver(store, attemptId, imran.driver.personId))?.closedAt).toEqual(later(40));
    expect((await listLatestResponses(store, attemptId)).size).toBe(1);
  });
}

test("after submission nothing can be changed", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  await submitAttempt(store, imran.driver, attemptId, now);
  const late = await recordResponse(store, imran.driver, { attemptId, position: 1, values: ["1"], basedOn: 0 }, now);
  expect(late).toEqual({ done: false, reason: "attempt-closed" });
});

test("a value that is not on the paper is refused, and so is an empty choice", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const post = (values: string[]) => recordResponse(store, imran.driver, { attemptId, position: 1, values, basedOn: 0 }, now);
  expect(await post(["99"])).toEqual({ done: false, reason: "not-an-option" });
  expect(await post([])).toEqual({ done: false, reason: "nothing-chosen" });
});

test("nobody answers somebody else's test, nor an item that is not on the paper", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const tomasz = await addDriver(store, TOMASZ, now);
  const strange = recordResponse(store, tomasz, { attemptId, position: 1, values: ["1"], basedOn: 0 }, now);
  await expect(strange).rejects.toMatchObject({ init: { status: 404 } });
  const beyond = recordResponse(store, imran.driver, { attemptId, position: 21, values: ["1"], basedOn: 0 }, now);
  await expect(beyond).rejects.toMatchObject({ init: { status: 404 } });
});

test("of eight taps with different answers on one page exactly one is kept", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const taps = Array.from({ length: 8 }, (_, index) => String((index % 2) + 1));
  const answers = await Promise.all(
    taps.map((value) => recordResponse(store, imran.driver, { attemptId, position: 1, values: [value], basedOn: 0 }, now)),
  );
  expect(answers.filter((one) => one.done && !one.unchanged)).toHaveLength(1);
  const [latest] = (await listLatestResponses(store, attemptId)).values();
  expect(latest?.revision).toBe(1);
});
