import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { sendGivenUpAgain } from "#app/commands/send-given-up-again.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return redirect(`/admin/webhooks/${found(params.id)}?state=given-up`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const { done } = await sendGivenUpAgain(store, admin, found(params.id), new Date());
  return redirect(`/admin/webhooks/${found(params.id)}${done ? "?done=all-again" : ""}`);
}
