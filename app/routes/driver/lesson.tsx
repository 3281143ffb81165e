import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { extrasOf } from "#app/domain/course/lesson-extras";
import { requireDriver } from "#app/server/access.server";
import { openLesson } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";
import { extraLink } from "#app/ui/lesson-extras";
import { listContacts } from "#db/queries/contacts";
import { LessonPage } from "#ui/lesson-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { training, module, lesson, place } = await openLesson(driver, params);
  const { courseId: course, course: outline } = training.version;
  const numbers = await listContacts(store);
  const extras = extrasOf(module, lesson.slug).map((extra) => extraLink(course, place, extra, numbers));
  const page = module.lessons.indexOf(lesson) + 1;
  const inOrder = new URL(request.url).searchParams.has("in-order");
  const { title, minutes, body } = lesson;
  const part = outline.modules.indexOf(module) + 1;
  const about = { course, place, module: module.title, part, parts: outline.modules.length, page, of: module.lessons.length };
  return { about, title, minutes, body, extras, inOrder, numbers };
}

export default function Lesson() {
  return <LessonPage {...useLoaderData<typeof loader>()} />;
}
