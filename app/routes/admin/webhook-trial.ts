import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { tryWebhook } from "#app/commands/try-webhook.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return redirect(`/admin/webhooks/${found(params.id)}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const { done } = await tryWebhook(store, admin, found(params.id), new Date());
  return redirect(`/admin/webhooks/${found(params.id)}${done ? "?done=tried" : ""}`);
}
