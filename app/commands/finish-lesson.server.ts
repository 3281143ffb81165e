import { admission, isNewCompletion, type LessonPlace } from "#app/domain/course/progress";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { insertCompletion } from "#db/queries/enrolments";
import { findLastFail, findTraining } from "#db/queries/trainings";
import type { Store } from "#db/store";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

/** `saved` is false when the lesson counted already. `ahead`: another lesson comes first. */
export type LessonFinish = { done: true; saved: boolean } | { done: false; reason: "not-begun" | "ahead" };

/**
 * Keeps that a driver has read a lesson. The row is its own evidence, append-only and with its time, so it needs no audit entry
 * beside it. In a round that a pass has ended lessons may be read, and nothing more is kept of it.
 */
export function finishLesson(store: Store, { personId }: Driver, courseId: string, place: LessonPlace, now: Date): Promise<LessonFinish> {
  return store.transaction(async (tx) => {
    const training = found(await findTraining(tx, personId, courseId));
    const { enrolment, completions, over, version } = training;
    const state = found(admission(version.course, completions, place));
    if (!enrolment) return { done: false, reason: "not-begun" };
    if (state === "ahead") return { done: false, reason: "ahead" };

    const { enrolmentId } = enrolment;
    if (over || !isNewCompletion(completions, place, await findLastFail(tx, enrolmentId))) return { done: true, saved: false };
    await insertCompletion(tx, { enrolmentId, ...place }, now);
    // Only the first lesson of a round changes what an officer sees: the training has begun.
    if (completions.length === 0) await refreshStatusesOf(tx, personId, now);
    return { done: true, saved: true };
  });
}
