import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { removeView } from "#app/commands/remove-view.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";

/** The list of views asks for it. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return redirect("/officer/applications/views");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  await removeView(store, officer, found(params.id), new Date());
  return redirect("/officer/applications/views");
}
