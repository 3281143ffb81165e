import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { endBreak } from "#app/commands/end-break.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";

/** For people there is the page of the break itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireDriver(request);
  return redirect(`/attempts/${found(params.id)}/rest-break`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const attemptId = found(params.id);
  await endBreak(store, driver, attemptId, new Date());
  return redirect(`/attempts/${attemptId}`);
}
