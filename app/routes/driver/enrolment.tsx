import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { beginTraining } from "#app/commands/begin-training.server";
import { coursePath } from "#app/domain/course/addresses";
import { requireDriver } from "#app/server/access.server";
import { onwardPath, openTraining } from "#app/server/open-training.server";
import { store } from "#app/server/store.server";

/** Somebody who was signed out on the way comes back here by a link; the button is on the page of the course. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { version } = await openTraining(driver, params);
  return redirect(coursePath(version.courseId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const { version } = await openTraining(driver, params);
  await beginTraining(store, driver, version.courseId, new Date());
  return redirect(onwardPath(await openTraining(driver, params)));
}
