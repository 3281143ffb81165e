import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { showStep } from "#app/domain/course/journey-step";
import { extraAfter, extrasOf } from "#app/domain/course/lesson-extras";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { openLesson } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";
import { extraLink } from "#app/ui/lesson-extras";
import { listContacts } from "#db/queries/contacts";
import { JourneyPage } from "#ui/journey-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { training, module, lesson, place } = await openLesson(driver, params);
  const journey = found(module.journeys.find(({ id, lesson: slug }) => id === params.journey && slug === lesson.slug));
  const choice = new URL(request.url).searchParams.get("choice");
  const step = found(showStep(journey, /^[1-9]$/.test(params.step ?? "") ? Number(params.step) : 0, choice));
  const course = training.version.courseId;
  const numbers = await listContacts(store);
  const following = extraAfter(extrasOf(module, lesson.slug), journey.id);
  const next = following && extraLink(course, place, following, numbers);
  return { course, place, journey: { id: journey.id, title: journey.title }, step, next, numbers };
}

export default function JourneyStep() {
  return <JourneyPage {...useLoaderData<typeof loader>()} />;
}
