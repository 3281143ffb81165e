import { type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { coursePath } from "#app/domain/course/addresses";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { openTraining } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";
import { ModulePage } from "#ui/module-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { version } = await openTraining(driver, params);
  const { slug, title, summary, outcomes } = found(version.course.modules.find((module) => module.slug === params.module));
  const standing = await readStanding(store, driver.personId, new Date());
  const course = found(standing.courses.find(({ courseId }) => courseId === version.courseId));
  const planned = found(course.plan.modules.find((module) => module.slug === slug));
  if (course.round === "none" || planned.state === "later") throw redirect(coursePath(version.courseId));
  const number = course.plan.modules.indexOf(planned) + 1;
  return { standing, course, planned, number, module: { title, summary, outcomes: outcomes.map(({ text }) => text) } };
}

export default function CourseModule() {
  return <ModulePage {...useLoaderData<typeof loader>()} />;
}
