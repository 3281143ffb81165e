import { expect, test } from "vitest";
import { recordResponse } from "#app/commands/record-response.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { findLiveVersion, publishVersion } from "#db/queries/courses";
import { findOutcome } from "#db/queries/outcomes";
import { listLatestResponses } from "#db/queries/responses";
import type { Store } from "#db/store";
import { addDriver, TOMASZ } from "../support/people.ts";
import { addSitter, begin, findChoice } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

for (const engine of ENGINES) {
  test(`${engine}: a response is kept as it is given, and a changed mind is its next revision`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const { position, paperItem } = await findChoice(store, imran.driver.personId, attemptId);
    const { itemId, optionIds } = paperItem;
    const post = (values: string[], basedOn: number) => recordResponse(store, imran.driver, { attemptId, position, values, basedOn }, now);
    expect(await post(["1"], 0)).toEqual({ done: true, revision: 1, unchanged: false });
    expect(await post(["1"], 0)).toEqual({ done: true, revision: 1, unchanged: true });
    expect(await post(["2"], 1)).toEqual({ done: true, revision: 2, unchanged: false });
    expect(await listLatestResponses(store, attemptId)).toEqual(new Map([[itemId, { revision: 2, chosen: [optionIds[1]] }]]));
  });

  test(`${engine}: a page that is older than the newest response does not overwrite it`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const { position, paperItem } = await findChoice(store, imran.driver.personId, attemptId);
    const { itemId, optionIds } = paperItem;
    const post = (value: string) => recordResponse(store, imran.driver, { attemptId, position, values: [value], basedOn: 0 }, now);
    await post("1");
    expect(await post("2")).toEqual({ done: false, reason: "superseded" });
    expect((await listLatestResponses(store, attemptId)).get(itemId)?.chosen).toEqual([optionIds[0]]);
  });

  test(`${engine}: a response after the deadline closes the attempt with what was saved`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const { position } = await findChoice(store, imran.driver.personId, attemptId);
    const post = (value: string, basedOn: number, at: Date) =>
      recordResponse(store, imran.driver, { attemptId, position, values: [value], basedOn }, at);
    await post("1", 0, later(39));
    expect(await post("2", 1, later(41))).toEqual({ done: false, reason: "out-of-time" });
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
  const { position } = await findChoice(store, imran.driver.personId, attemptId);
  const post = (values: string[]) => recordResponse(store, imran.driver, { attemptId, position, values, basedOn: 0 }, now);
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
  const { position } = await findChoice(store, imran.driver.personId, attemptId);
  const taps = Array.from({ length: 8 }, (_, index) => String((index % 2) + 1));
  const answers = await Promise.all(
    taps.map((value) => recordResponse(store, imran.driver, { attemptId, position, values: [value], basedOn: 0 }, now)),
  );
  expect(answers.filter((one) => one.done && !one.unchanged)).toHaveLength(1);
  const [latest] = (await listLatestResponses(store, attemptId)).values();
  expect(latest?.revision).toBe(1);
});

for (const engine of ENGINES) {
  test(`${engine}: an order is kept as an order, and only whole; part marks outlive the store`, async () => {
    const store = await openTestStore(engine);
    await publishOrders(store);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const post = (values: string[], basedOn: number) =>
      recordResponse(store, imran.driver, { attemptId, position: 1, values, basedOn }, now);
    expect(await post(["", "", ""], 0)).toEqual({ done: false, reason: "nothing-chosen" });
    expect(await post(["1", "2", ""], 0)).toEqual({ done: false, reason: "unfinished" });
    expect(await post(["1", "2", "2"], 0)).toEqual({ done: false, reason: "unfinished" });
    expect(await post(["1", "2", "4"], 0)).toEqual({ done: false, reason: "not-an-option" });
    expect((await listLatestResponses(store, attemptId)).size).toBe(0);
    expect(await post(["3", "1", "2"], 0)).toMatchObject({ done: true, revision: 1, unchanged: false });
    expect(await post(["3", "1", "2"], 1)).toMatchObject({ done: true, revision: 1, unchanged: true });
    expect(await post(["1", "3", "2"], 1)).toMatchObject({ done: true, revision: 2, unchanged: false });
    const { optionIds } = (await findAttemptForDriver(store, attemptId, imran.driver.personId))?.paper.items[0] ?? { optionIds: [] };
    const [latest] = (await listLatestResponses(store, attemptId)).values();
    expect(latest?.chosen).toEqual([optionIds[0], optionIds[2], optionIds[1]]);

    await post(placesOf(optionIds, ["a", "c", "b"]), 2);
    await submitAttempt(store, imran.driver, attemptId, now);
    const outcome = await findOutcome(store, attemptId);
    expect(outcome).toMatchObject({ score: 1 / 3, outOf: 20, passed: false });
    expect(outcome?.topics.map(({ score }) => score)).toContain(1 / 3);
  });
}

/** The course with every item an order of three steps that gives marks for its parts. */
async function publishOrders(store: Store): Promise<void> {
  const live = await findLiveVersion(store, "taxi-driver-safeguarding");
  if (!live) throw new Error("the course is missing");
  const options = ["a", "b", "c"].map((id) => ({ id, text: `Step ${id}`, why: "Its turn.", correct: false }));
  const items = live.course.items.map((item) => ({
    ...item,
    kind: "ordering" as const,
    marking: "parts" as const,
    decoys: undefined,
    options,
  }));
  await store.transaction((tx) => publishVersion(tx, { ...live.course, items }, { publishedBy: null, note: "Orders" }, now));
}

function placesOf(shown: readonly string[], order: readonly string[]): string[] {
  return shown.map((id) => String(order.indexOf(id) + 1));
}
