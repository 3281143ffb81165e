import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { WEBHOOK_DONE } from "#app/ui/webhook-words";
import { listDeliveries } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import { DoneNotice } from "#ui/done-notice";
import { Page } from "#ui/page";
import { WebhookActions, WebhookFacts } from "#ui/webhook-facts";
import { MessageTable } from "#ui/webhook-messages";

const MOST_SHOWN = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const webhook = found(await findWebhook(store, found(params.id)));
  const messages = await listDeliveries(store, webhook.webhookId, MOST_SHOWN);
  return { webhook, messages, done: new URL(request.url).searchParams.get("done") };
}

export default function Webhook() {
  const { webhook, messages, done } = useLoaderData<typeof loader>();
  return (
    <Page title={webhook.name} caption="Webhook" wide back={{ href: "/admin/webhooks", text: "Webhooks" }}>
      <DoneNotice title="Done" messages={WEBHOOK_DONE} done={done} />
      <WebhookFacts webhook={webhook} />
      <WebhookActions webhook={webhook} />
      <h2 className="govuk-heading-m">The newest messages</h2>
      <MessageTable webhookId={webhook.webhookId} messages={messages} />
    </Page>
  );
}
