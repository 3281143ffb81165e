import { recordResponse } from "#app/commands/record-response.server";
import { startAttempt } from "#app/commands/start-attempt.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { kindRules } from "#app/domain/assessment/kinds";
import { type PaperItem, showChoice } from "#app/domain/assessment/paper";
import { refreshStatusesOf } from "#app/commands/refresh-application-status.server";
import type { Item } from "#app/domain/course/content-schema";
import { insertCompletion, insertEnrolment } from "#db/queries/enrolments";
import { findAttemptForDriver, insertAttempt } from "#db/queries/attempts";
import { findLiveVersion, readVersion } from "#db/queries/courses";
import { insertClaim, linkDriver } from "#db/queries/invited-applications";
import type { Store } from "#db/store";
import { addApplicationOf } from "./invitations.ts";
import { addDriver, addOfficer, type DriverDetails, IMRAN } from "./people.ts";

type Driver = { personId: string; name: string };
export type Sitter = { driver: Driver; applicationId: string; officerId: string };
const COURSE_ID = "taxi-driver-safeguarding";

/** A driver with a linked application of Chorley's and a finished training: all that is missing is the test. */
export async function addSitter(store: Store, now: Date, details: DriverDetails = IMRAN): Promise<Sitter> {
  const officer = await addOfficer(store, now);
  const driver = await addDriver(store, details, now);
  const applicationId = await addApplicationOf(store, details, officer.personId, now);
  await linkTo(store, driver, applicationId, now);
  await finishTraining(store, driver, now);
  return { driver, applicationId, officerId: officer.personId };
}

/** Gives a driver an application, as a matching claim does. */
export function linkTo(store: Store, { personId }: Driver, applicationId: string, now: Date): Promise<void> {
  return store.transaction(async (tx) => {
    await insertClaim(tx, { applicationId, personId, result: "matched", differs: [] }, now);
    await linkDriver(tx, applicationId, personId, now);
    await refreshStatusesOf(tx, personId, now);
  });
}

/** Reads every lesson of the live version in a new round. */
export async function finishTraining(store: Store, { personId }: Driver, now: Date, courseId = COURSE_ID): Promise<void> {
  const version = await findLiveVersion(store, courseId);
  if (!version) throw new Error("the course is missing");
  const { versionId, course } = version;
  const enrolment = { personId, courseId, versionId, round: 1, startedAt: now };
  await store.transaction(async (tx) => {
    const { enrolmentId } = await insertEnrolment(tx, enrolment);
    for (const module of course.modules)
      for (const lesson of module.lessons) await insertCompletion(tx, { enrolmentId, module: module.slug, lesson: lesson.slug }, now);
    await refreshStatusesOf(tx, personId, now);
  });
}

/** Begins an attempt that must be allowed. Returns its id. */
export async function begin(store: Store, { driver, applicationId }: Sitter, now: Date): Promise<string> {
  const start = await startAttempt(store, driver, { applicationId, language: "en" }, now);
  if (!start.done) throw new Error(`the test cannot be begun: ${start.reason}`);
  return start.attemptId;
}

/** The place on a paper, counted from 1, of its first item that asks for one option; what else is asked is drawn by chance. */
export async function findChoice(store: Store, personId: string, attemptId: string): Promise<{ position: number; paperItem: PaperItem }> {
  const attempt = await findAttemptForDriver(store, attemptId, personId);
  if (!attempt) throw new Error("the attempt is missing");
  const { items } = await readVersion(store, attempt.versionId);
  const index = attempt.paper.items.findIndex(({ itemId }) => items.get(itemId)?.kind === "single");
  const paperItem = attempt.paper.items[index];
  if (!paperItem) throw new Error("no item of the paper asks for one option");
  return { position: index + 1, paperItem };
}

/** Answers every item: the first so many rightly and the others wrongly, or each as `right` says of it. */
export async function answer(
  store: Store,
  { driver }: Sitter,
  attemptId: string,
  right: number | ((item: Item) => boolean),
  now: Date,
): Promise<void> {
  const attempt = await findAttemptForDriver(store, attemptId, driver.personId);
  if (!attempt) throw new Error("the attempt is missing");
  const { items } = await readVersion(store, attempt.versionId);
  for (const [index, paperItem] of attempt.paper.items.entries()) {
    const item = items.get(paperItem.itemId);
    if (!item) throw new Error(`there is no item ${paperItem.itemId}`);
    const rightly = typeof right === "number" ? index < right : right(item);
    const values = rightly ? rightValues(paperItem, item) : wrongValues(paperItem, item);
    await recordResponse(store, driver, { attemptId, position: index + 1, values, basedOn: 0 }, now);
  }
}

/** What a page has to send for an item to be right. */
export function rightValues(paperItem: PaperItem, item: Item): string[] {
  return showChoice(paperItem, item, kindRules(item.kind).key(item));
}

/** Every option that is wrong; where there are several lists, the next entry of each. */
export function wrongValues(paperItem: PaperItem, item: Item): string[] {
  const right = rightValues(paperItem, item);
  const { parts, options } = kindRules(item.kind).ask(paperItem, item);
  if (parts.length > 0) return right.map((value) => String((Number(value) % options.length) + 1));
  return options.map(({ value }) => value).filter((value) => !right.includes(value));
}

/** A whole sitting: begun, answered with so many right, handed in. Returns the attempt's id. */
export async function sit(store: Store, sitter: Sitter, right: number, now: Date): Promise<string> {
  const attemptId = await begin(store, sitter, now);
  await answer(store, sitter, attemptId, right, now);
  await submitAttempt(store, sitter.driver, attemptId, now);
  return attemptId;
}

/** Begins an attempt with the very paper of another: by chance that would take a while. `on` is another version. Returns its id. */
export async function beginAlike(store: Store, { driver, applicationId }: Sitter, attemptId: string, on?: string): Promise<string> {
  const attempt = await findAttemptForDriver(store, attemptId, driver.personId);
  if (!attempt) throw new Error("the attempt is missing");
  const { attemptId: _id, paperHash: _hash, closedAt: _closed, ...alike } = attempt;
  const drawn = { draw: { seed: 1, met: [] }, fullPaper: {}, adjustments: NO_ADJUSTMENTS, language: "en" } as const;
  return store.transaction((tx) => insertAttempt(tx, { ...alike, versionId: on ?? alike.versionId, applicationId, ...drawn }));
}

/** The items on the paper of an attempt, in its order, as they were published. */
export async function itemsOn(store: Store, { driver }: Sitter, attemptId: string): Promise<Item[]> {
  const attempt = await findAttemptForDriver(store, attemptId, driver.personId);
  if (!attempt) throw new Error("the attempt is missing");
  const { items } = await readVersion(store, attempt.versionId);
  return attempt.paper.items.flatMap(({ itemId }) => items.get(itemId) ?? []);
}

/** A whole sitting in which the first so many critical items are wrong and everything else is right. */
export async function sitMissing(
  store: Store,
  sitter: Sitter,
  criticals: number,
  now: Date,
): Promise<{ attemptId: string; missed: Item[] }> {
  const attemptId = await begin(store, sitter, now);
  const missed = (await itemsOn(store, sitter, attemptId)).filter((item) => item.critical).slice(0, criticals);
  await answer(store, sitter, attemptId, (item) => missed.every(({ id }) => id !== item.id), now);
  await submitAttempt(store, sitter.driver, attemptId, now);
  return { attemptId, missed };
}

/** Where an application stands now. */
export async function statusOf({ db, t }: Store, applicationId: string): Promise<string | undefined> {
  const rows = await db.select({ id: t.applications.applicationId, status: t.applications.status }).from(t.applications);
  return rows.find(({ id }) => id === applicationId)?.status;
}
