import { expect, test } from "vitest";
import { flagItem } from "#app/commands/flag-item.server";
import { readSitting } from "#app/commands/read-sitting.server";
import { recordResponse } from "#app/commands/record-response.server";
import { startAttempt } from "#app/commands/start-attempt.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { kindRules } from "#app/domain/assessment/kinds";
import type { PaperItem } from "#app/domain/assessment/paper";
import { randomFrom } from "#app/domain/assessment/random";
import type { Item } from "#app/domain/course/content-schema";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { closeOverdueAttempts } from "#app/server/jobs/close-overdue.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { setPolicy } from "#db/queries/authorities";
import { readVersion } from "#db/queries/courses";
import { checkLedger } from "#db/queries/ledger-check";
import { findOutcome } from "#db/queries/outcomes";
import type { Handle, Store } from "#db/store";
import * as model from "../support/attempt-model.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { addDriver, GRACE, IMRAN, TOMASZ } from "../support/people.ts";
import { addSitter, answer, finishTraining, linkTo, rightValues, type Sitter } from "../support/sitting.ts";
import { openTestStore } from "../support/stores.ts";

const SEEDS = [11, 23, 37, 41, 53];
const CALLS = 2000;
const CALLS_IN_ONE_TRANSACTION = 250;
const MINUTE = 60_000;
const PAUSES = [1, 60, 600, 2390, 2405, 4000, 7300].map((seconds) => seconds * 1000);
const LONG_PAUSE = 40 * 24 * 60 * MINUTE;

type Random = ReturnType<typeof randomFrom>;
type Room = { sitter: Sitter; known: model.DriverModel; papers: Map<string, Question[]> };
/** One question of a paper as a page of any kind can be answered: one answer for each of its options, and none for a number beyond. */
type Question = { options: number; values: (number: number) => string[] };

test.each(SEEDS)(
  "2,000 calls in any order do nothing that the model forbids, seed %i",
  async (seed) => {
    const store = await openTestStore();
    const random = randomFrom(seed);
    let now = Date.parse("2026-11-24T10:00:00Z");
    const rooms = await openRooms(store, new Date(now));
    for (let made = 0; made < CALLS; made += CALLS_IN_ONE_TRANSACTION) {
      await store.transaction(async (tx) => {
        const batch = inside(store, tx);
        for (let call = 0; call < CALLS_IN_ONE_TRANSACTION; call++) {
          now += timePassing(random);
          await callSomething(batch, random, rooms, now);
        }
      });
      for (const room of rooms) await compare(store, room);
    }
    const attempts = rooms.flatMap(({ known }) => known.attempts);
    expect(await checkLedger(store)).toMatchObject({ size: attempts.filter(({ closedAt }) => closedAt !== null).length, faults: [] });
    expect(await store.db.$count(store.t.passRecords)).toBe(attempts.filter(({ passed }) => passed).length);
    expect(attempts.length).toBeGreaterThan(10);
  },
  120_000,
);

/** Most calls come at once, some after a while, and a few after the longest wait that the policy knows. */
function timePassing(random: Random): number {
  const dice = random.below(160);
  return dice === 0 ? LONG_PAUSE : dice < 20 ? pick(random, PAUSES) : 0;
}

/** Commands may be called within one transaction of the store: what they decide does not change, and the disk is waited for once. */
function inside(store: Store, tx: Handle): Store {
  return { ...store, ...tx, transaction: (work) => work(tx) };
}

async function openRooms(store: Store, now: Date): Promise<Room[]> {
  const { minutes, attempts, coolDownHours, waitMonths } = model.MODEL_POLICY;
  const rules = { minutes, attempts, cool_down_hours: coolDownHours, new_applicant_wait_months: waitMonths, redo_failed_modules: false };
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", { ...DEFAULT_POLICY, ...rules }, now));
  const imran = await addSitter(store, now);
  const others = [
    GRACE,
    TOMASZ,
    ...["Nadia", "Farida", "Samuel"].map((name) => ({ ...IMRAN, firstNames: name, email: `${name}@example.com` })),
  ];
  const rooms = [{ sitter: imran, known: new model.DriverModel(), papers: new Map() }];
  for (const details of others) {
    const driver = await addDriver(store, details, now);
    const applicationId = await addApplicationOf(store, details, imran.officerId, now);
    await linkTo(store, driver, applicationId, now);
    await finishTraining(store, driver, now);
    rooms.push({ sitter: { driver, applicationId, officerId: imran.officerId }, known: new model.DriverModel(), papers: new Map() });
  }
  return rooms;
}

async function callSomething(store: Store, random: Random, rooms: readonly Room[], now: number): Promise<void> {
  const room = pick(random, rooms);
  const dice = random.below(100);
  if (dice < 12) return start(store, room, now);
  if (dice === 12) return runJob(store, rooms, now);
  const attempt = room.known.attempts.length > 0 ? pick(random, room.known.attempts.slice(-2)) : null;
  if (!attempt) return;
  if (dice < 18) return submit(store, room, attempt, now);
  if (dice === 18) return answerRightly(store, room, attempt, now);
  if (dice < 24) return meddle(store, pick(random, rooms), room, attempt, now);
  if (dice < 40) return flag(store, random, room, attempt, now);
  return respond(store, random, room, attempt, now);
}

async function start(store: Store, { sitter, known, papers }: Room, now: number): Promise<void> {
  const expected = known.start(now);
  const outcome = await startAttempt(store, sitter.driver, { applicationId: sitter.applicationId, language: "en" }, new Date(now));
  if (expected !== "unsure") expect(outcome.done ? "started" : outcome.reason.replace("pass-serves", "already-passed")).toBe(expected);
  if (!outcome.done) return;
  const questions = await readQuestions(store, sitter, outcome.attemptId);
  papers.set(outcome.attemptId, questions);
  known.begin(
    outcome.attemptId,
    questions.map(({ options }) => options),
    now,
  );
}

async function readQuestions(store: Store, { driver }: Sitter, attemptId: string): Promise<Question[]> {
  const attempt = await findAttemptForDriver(store, attemptId, driver.personId);
  const { items } = await readVersion(store, attempt?.versionId ?? "");
  return (attempt?.paper.items ?? []).flatMap((paperItem) => {
    const item = items.get(paperItem.itemId);
    return item ? [questionOf(paperItem, item)] : [];
  });
}

/** Where every list has to be answered, the answers are the right one with each of its entries moved on by as many places. */
function questionOf(paperItem: PaperItem, item: Item): Question {
  const { parts, options } = kindRules(item.kind).ask(paperItem, item);
  const size = options.length;
  const moved = (number: number) => rightValues(paperItem, item).map((value) => String(((Number(value) + number) % size) + 1));
  const listed = (number: number) => (number > size ? parts.map(() => String(number)) : moved(number));
  return { options: size, values: parts.length > 0 ? listed : (number) => [String(number)] };
}

async function runJob(store: Store, rooms: readonly Room[], now: number): Promise<void> {
  const over = rooms.flatMap(({ known }) => known.attempts.filter((attempt) => model.isOver(attempt, now)));
  expect(await closeOverdueAttempts(store, new Date(now))).toBe(over.length);
  for (const attempt of over) model.close(attempt, attempt.deadline);
}

async function submit(store: Store, { sitter }: Room, attempt: model.ModelAttempt, now: number): Promise<void> {
  const { closedNow } = await submitAttempt(store, sitter.driver, attempt.attemptId, new Date(now));
  expect(closedNow ? "closed" : "closed before").toBe(model.submit(attempt, now));
}

/** Somebody who knows everything answers the whole paper and hands it in, which is a pass where it is in time. */
async function answerRightly(store: Store, { sitter }: Room, attempt: model.ModelAttempt, now: number): Promise<void> {
  if (attempt.closedAt !== null || model.isOver(attempt, now) || attempt.saved.size > 0) return;
  await answer(store, sitter, attempt.attemptId, 20, new Date(now));
  await submitAttempt(store, sitter.driver, attempt.attemptId, new Date(now));
  model.submit(attempt, now);
  attempt.passed = true;
}

async function meddle(store: Store, stranger: Room, owner: Room, { attemptId }: model.ModelAttempt, now: number): Promise<void> {
  if (stranger === owner) return;
  const strange = recordResponse(store, stranger.sitter.driver, { attemptId, position: 1, values: ["1"], basedOn: 9 }, new Date(now));
  await expect(strange).rejects.toMatchObject({ init: { status: 404 } });
}

async function flag(store: Store, random: Random, { sitter }: Room, attempt: model.ModelAttempt, now: number): Promise<void> {
  const [position, flagged] = [random.below(20) + 1, random.below(2) === 0];
  const outcome = await flagItem(store, sitter.driver, { attemptId: attempt.attemptId, position, flagged }, new Date(now));
  expect(outcome.done ? "done" : outcome.reason).toBe(model.flag(attempt, position, flagged, now));
}

async function respond(store: Store, random: Random, { sitter, papers }: Room, attempt: model.ModelAttempt, now: number): Promise<void> {
  const [position, basedOn] = [random.below(4) + 1, random.below(4)];
  const number = random.below(12) === 0 ? null : random.below(5) + 1;
  const question = papers.get(attempt.attemptId)?.[position - 1];
  const values = number === null ? [] : (question?.values(number) ?? []);
  const outcome = await recordResponse(store, sitter.driver, { attemptId: attempt.attemptId, position, values, basedOn }, new Date(now));
  const expected = model.respond(attempt, position, number === null ? null : String(number), basedOn, now);
  expect(outcome.done ? `revision ${outcome.revision}` : outcome.reason).toBe(expected);
}

/** The store holds exactly what the model holds. */
async function compare(store: Store, { sitter, known }: Room): Promise<void> {
  for (const attempt of known.attempts) {
    const outcome = await findOutcome(store, attempt.attemptId);
    expect(outcome?.closedAt.getTime() ?? null).toBe(attempt.closedAt);
    expect(outcome?.passed ?? false).toBe(attempt.passed);
    const before = new Date(attempt.deadline - MINUTE);
    const { questions, responses } = await readSitting(store, sitter.driver, attempt.attemptId, before);
    expect(questions.filter(({ flagged }) => flagged).map(({ position }) => position)).toEqual(
      [...attempt.flagged].sort((one, other) => one - other),
    );
    if (!attempt.passed)
      expect([...responses.values()].map(({ revision }) => revision).sort()).toEqual(
        [...attempt.saved.values()].map(({ revision }) => revision).sort(),
      );
  }
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new Error("there is nothing to pick from");
  return value;
}
