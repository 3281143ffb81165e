import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { sendEventAgain } from "#app/commands/send-event-again.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findDelivery } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import { Page } from "#ui/page";
import { MessageFacts, SendAgain, TryTable } from "#ui/webhook-messages";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const webhook = found(await findWebhook(store, found(params.id)));
  return { webhook, message: found(await findDelivery(store, webhook.webhookId, found(params.message))) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const which = { webhookId: found(params.id), deliveryId: found(params.message) };
  const { done } = await sendEventAgain(store, admin, which, new Date());
  return redirect(`/admin/webhooks/${which.webhookId}${done ? "?done=again" : ""}`);
}

export default function WebhookMessage() {
  const { webhook, message } = useLoaderData<typeof loader>();
  return (
    <Page title="A message" caption={webhook.name} back={{ href: `/admin/webhooks/${webhook.webhookId}`, text: webhook.name }}>
      <MessageFacts message={message} />
      <TryTable tries={message.tries} />
      {!webhook.endedAt && <SendAgain />}
    </Page>
  );
}
