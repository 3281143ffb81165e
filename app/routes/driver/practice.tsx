import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { extraAfter, extrasOf } from "#app/domain/course/lesson-extras";
import { practiceFeedback, showPracticeItem } from "#app/domain/course/practice";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { openLesson } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";
import { extraLink } from "#app/ui/lesson-extras";
import { listContacts } from "#db/queries/contacts";
import { PracticePage } from "#ui/practice-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { training, module, lesson, place } = await openLesson(driver, params);
  const item = found(module.practice.find(({ id, lesson: slug }) => id === params.item && slug === lesson.slug));
  const course = training.version.courseId;
  const asked = new URL(request.url).searchParams;
  const chosen = asked.getAll("choice[]");
  const feedback = practiceFeedback(item, chosen);
  const numbers = await listContacts(store);
  const following = extraAfter(extrasOf(module, lesson.slug), item.id);
  const next = following && extraLink(course, place, following, numbers);
  const about = { course, place, lesson: lesson.title, itemId: item.id };
  const nothingChosen = !feedback && asked.has("sent");
  const shown = { about, item: showPracticeItem(item, numbers), chosen, feedback, nothingChosen, next, numbers };
  return data(shown, nothingChosen ? 422 : 200);
}

export default function Practice() {
  return <PracticePage {...useLoaderData<typeof loader>()} />;
}
