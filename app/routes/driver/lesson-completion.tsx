import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { finishLesson } from "#app/commands/finish-lesson.server";
import { lessonPath, modulePath } from "#app/domain/course/addresses";
import { followingLesson } from "#app/domain/course/reading-plan";
import { requireDriver } from "#app/server/access.server";
import { openLesson } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";

/** Somebody who was signed out on the way comes back here by a link; the button is on the lesson. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { training, place } = await openLesson(driver, params);
  return redirect(lessonPath(training.version.courseId, place));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const { training, place } = await openLesson(driver, params);
  const { course, courseId } = training.version;
  await finishLesson(store, driver, courseId, place, new Date());
  const following = followingLesson(course, place);
  return redirect(following ? lessonPath(courseId, following) : modulePath(courseId, place.module));
}
