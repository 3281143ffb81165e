import { asksForTraining } from "#app/domain/licensing/next-step";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findLiveVersion } from "#db/queries/courses";
import { insertEnrolment } from "#db/queries/enrolments";
import { findTraining } from "#db/queries/trainings";
import type { Store } from "#db/store";
import { readStanding } from "./read-driver-standing.server.ts";

/** `begun` is false when a round was under way already: pressing the button twice begins one. */
export type TrainingStart = { done: true; begun: boolean } | { done: false; reason: "nothing-to-train-for" };

/**
 * Begins a driver's round of training on the live version, which they keep to its end whatever is published meanwhile.
 * The next round can begin only when a pass has ended the one before, and an application asks for another.
 */
export function beginTraining(store: Store, { personId }: Driver, courseId: string, now: Date): Promise<TrainingStart> {
  return store.transaction(async (tx) => {
    const training = found(await findTraining(tx, personId, courseId));
    if (training.enrolment && !training.over) return { done: true, begun: false };
    const { applications } = await readStanding(tx, personId, now);
    if (!applications.some((application) => application.courseId === courseId && asksForTraining(application)))
      return { done: false, reason: "nothing-to-train-for" };

    const { versionId, number } = found(await findLiveVersion(tx, courseId));
    const round = (training.enrolment?.round ?? 0) + 1;
    const { enrolmentId } = await insertEnrolment(tx, { personId, courseId, versionId, round, startedAt: now });
    const detail = { course: courseId, course_version: number, round };
    await audit.record(tx, { actor: { personId, role: "driver" }, action: "training.begun", subject: enrolmentId, detail }, now);
    return { done: true, begun: true };
  });
}
