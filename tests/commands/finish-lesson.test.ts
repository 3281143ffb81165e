import { expect, test } from "vitest";
import { startAttempt } from "#app/commands/start-attempt.server";
import { finishLesson } from "#app/commands/finish-lesson.server";
import { lessonsInOrder } from "#app/domain/course/progress";
import { addSitter, sit, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";
import { addLearner, COURSE_ID, read, trainingOf } from "../support/training.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const FIRST = { module: "what-cse-is", lesson: "a-kind-of-child-abuse" };
const SECOND = { module: "what-cse-is", lesson: "something-in-return" };

for (const engine of ENGINES) {
  test(`${engine}: the first lesson is saved, and the officer sees that the training has begun`, async () => {
    const store = await openTestStore(engine);
    const { driver, applicationId } = await addLearner(store, now);
    await read(store, driver, 0, now);
    expect(await statusOf(store, applicationId)).toBe("training-not-started");
    expect(await finishLesson(store, driver, COURSE_ID, FIRST, now)).toEqual({ done: true, saved: true });
    expect((await trainingOf(store, driver)).completions).toEqual([{ ...FIRST, completedAt: now }]);
    expect(await statusOf(store, applicationId)).toBe("in-training");
  });

  test(`${engine}: one lesson sent three times at once is one row`, async () => {
    const store = await openTestStore(engine);
    const { driver } = await addLearner(store, now);
    await read(store, driver, 0, now);
    const finishes = await Promise.all([1, 2, 3].map(() => finishLesson(store, driver, COURSE_ID, FIRST, now)));
    expect(finishes.filter((finish) => finish.done && finish.saved)).toHaveLength(1);
    expect((await trainingOf(store, driver)).completions).toHaveLength(1);
  });
}

test("a lesson whose turn has not come is not taken", async () => {
  const store = await openTestStore();
  const { driver } = await addLearner(store, now);
  await read(store, driver, 0, now);
  expect(await finishLesson(store, driver, COURSE_ID, SECOND, now)).toEqual({ done: false, reason: "ahead" });
  const { version } = await trainingOf(store, driver);
  for (const place of lessonsInOrder(version.course).slice(1))
    expect(await finishLesson(store, driver, COURSE_ID, place, now)).toEqual({ done: false, reason: "ahead" });
  expect((await trainingOf(store, driver)).completions).toEqual([]);
});

test("before the training is begun nothing is saved", async () => {
  const store = await openTestStore();
  const { driver } = await addLearner(store, now);
  expect(await finishLesson(store, driver, COURSE_ID, FIRST, now)).toEqual({ done: false, reason: "not-begun" });
});

test("a lesson that the course does not have is missing", async () => {
  const store = await openTestStore();
  const { driver } = await addLearner(store, now);
  await read(store, driver, 0, now);
  const strange = finishLesson(store, driver, COURSE_ID, { module: "signs-on-a-journey", lesson: FIRST.lesson }, now);
  await expect(strange).rejects.toMatchObject({ init: { status: 404 } });
});

test("what is read again without a failed test adds nothing", async () => {
  const store = await openTestStore();
  const { driver } = await addLearner(store, now);
  await read(store, driver, 3, now);
  expect(await finishLesson(store, driver, COURSE_ID, FIRST, later(5))).toEqual({ done: true, saved: false });
  expect((await trainingOf(store, driver)).completions).toHaveLength(3);
});

test("after a failed test the failed modules are read again, and then the test is open", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 0, later(1));
  const start = () => startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, later(48));
  expect(await start()).toEqual({ done: false, reason: "redo-modules" });

  const { version } = await trainingOf(store, imran.driver);
  const places = lessonsInOrder(version.course);
  for (const place of places) {
    expect(await finishLesson(store, imran.driver, COURSE_ID, place, later(2))).toEqual({ done: true, saved: true });
    expect(await finishLesson(store, imran.driver, COURSE_ID, place, later(3))).toEqual({ done: true, saved: false });
  }
  expect((await trainingOf(store, imran.driver)).completions).toHaveLength(2 * places.length);
  expect(await start()).toMatchObject({ done: true });
});

test("in a round that a pass has ended reading adds nothing", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  expect(await finishLesson(store, imran.driver, COURSE_ID, FIRST, later(1))).toEqual({ done: true, saved: false });
  expect((await trainingOf(store, imran.driver)).completions).toHaveLength(41);
});
