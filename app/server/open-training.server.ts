import { type Params, redirect } from "react-router";
import { coursePath, lessonPath } from "#app/domain/course/addresses";
import type { Lesson, Module } from "#app/domain/course/content-schema";
import { admission, type LessonPlace, nextLesson } from "#app/domain/course/progress";
import { listForDriver } from "#db/queries/driver-applications";
import { findTraining, type Training } from "#db/queries/trainings";
import type { Driver } from "./access.server.ts";
import { found } from "./found.ts";
import { store } from "./store.server.ts";

export type OpenLesson = { training: Training; module: Module; lesson: Lesson; place: LessonPlace };

/**
 * The training that an address names, for a driver with an application that asks for it. Whoever has no application yet is sent
 * to add one; to everybody else a course that none of their applications asks for is missing.
 */
export async function openTraining(driver: Driver, params: Params): Promise<Training> {
  const claimed = (await listForDriver(store, driver.personId)).filter(({ identity }) => identity !== "rejected");
  if (claimed.length === 0) throw redirect("/applications?first");
  const own = found(claimed.find(({ courseId }) => courseId === params.course));
  return found(await findTraining(store, driver.personId, own.courseId));
}

/** The lesson that an address names, when it is this driver's turn to read it; somebody who is ahead is led to where they are. */
export async function openLesson(driver: Driver, params: Params): Promise<OpenLesson> {
  const training = await openTraining(driver, params);
  const { course } = training.version;
  const module = found(course.modules.find(({ slug }) => slug === params.module));
  const lesson = found(module.lessons.find(({ slug }) => slug === params.lesson));
  const place = { module: module.slug, lesson: lesson.slug };
  if (!training.enrolment) throw redirect(coursePath(course.slug));
  if (admission(course, training.completions, place) === "ahead") throw redirect(`${onwardPath(training)}?in-order`);
  return { training, module, lesson, place };
}

/** Where a driver goes on reading: the next lesson, or the course when all are read. */
export function onwardPath({ version: { course }, completions }: Training): string {
  const next = nextLesson(course, completions);
  return next ? lessonPath(course.slug, next) : coursePath(course.slug);
}
