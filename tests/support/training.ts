import { beginTraining } from "#app/commands/begin-training.server";
import { finishLesson } from "#app/commands/finish-lesson.server";
import { lessonsInOrder } from "#app/domain/course/progress";
import { findTraining, type Training } from "#db/queries/trainings";
import type { Store } from "#db/store";
import { addApplicationOf } from "./invitations.ts";
import { addDriver, addOfficer, type DriverDetails, IMRAN } from "./people.ts";
import { linkTo } from "./sitting.ts";

export const COURSE_ID = "taxi-driver-safeguarding";
type Driver = { personId: string; name: string };
export type Learner = { driver: Driver; applicationId: string; officerId: string };

/** A driver whose application of Chorley's is linked, and who has read nothing yet. */
export async function addLearner(store: Store, now: Date, details: DriverDetails = IMRAN): Promise<Learner> {
  const officer = await addOfficer(store, now);
  const driver = await addDriver(store, details, now);
  const applicationId = await addApplicationOf(store, details, officer.personId, now);
  await linkTo(store, driver, applicationId, now);
  return { driver, applicationId, officerId: officer.personId };
}

/** Where this driver stands in the real course. */
export async function trainingOf(store: Store, { personId }: Driver): Promise<Training> {
  const training = await findTraining(store, personId, COURSE_ID);
  if (!training) throw new Error("the course is missing");
  return training;
}

/** Begins where nothing is begun, then finishes the next so many lessons, a minute apart. */
export async function read(store: Store, driver: Driver, lessons: number, now: Date): Promise<void> {
  await beginTraining(store, driver, COURSE_ID, now);
  const { version, completions } = await trainingOf(store, driver);
  const next = lessonsInOrder(version.course).slice(completions.length, completions.length + lessons);
  for (const [index, place] of next.entries()) {
    const finish = await finishLesson(store, driver, COURSE_ID, place, new Date(now.getTime() + index * 60_000));
    if (!finish.done) throw new Error(`${place.module}/${place.lesson} cannot be finished: ${finish.reason}`);
  }
}
