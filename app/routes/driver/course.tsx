import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { openTraining } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";
import { CoursePage } from "#ui/course-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { version } = await openTraining(driver, params);
  const standing = await readStanding(store, driver.personId, new Date());
  const course = found(standing.courses.find(({ courseId }) => courseId === version.courseId));
  return { standing, course, summary: version.course.summary };
}

export default function DriverCourse() {
  return <CoursePage {...useLoaderData<typeof loader>()} />;
}
