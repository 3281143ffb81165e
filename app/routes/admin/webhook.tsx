import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readDeliveryState } from "#app/domain/machines/retry";
import { readQueuedPlace, writeQueuedPlace } from "#app/domain/queued-place";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { WEBHOOK_DONE } from "#app/ui/webhook-words";
import { countGivenUp, listDeliveries } from "#db/queries/webhook-deliveries";
import { findWebhook } from "#db/queries/webhooks";
import { DoneNotice } from "#ui/done-notice";
import { Page } from "#ui/page";
import { WebhookActions, WebhookFacts } from "#ui/webhook-facts";
import { GivenUp, MessageFilters, MessagePages } from "#ui/webhook-message-list";
import { MessageTable } from "#ui/webhook-messages";

const A_PAGE = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const asked = new URL(request.url).searchParams;
  const webhook = found(await findWebhook(store, found(params.id)));
  const state = readDeliveryState(asked.get("state"));
  const after = readQueuedPlace(asked.get("after") ?? "");
  const messages = await listDeliveries(store, webhook.webhookId, { state, after }, A_PAGE + 1);
  const last = messages.slice(0, A_PAGE).at(-1);
  const next = messages.length > A_PAGE && last ? writeQueuedPlace({ queuedAt: last.queuedAt, id: last.deliveryId }) : null;
  const givenUp = webhook.endedAt ? 0 : await countGivenUp(store, webhook.webhookId);
  return { webhook, state, messages: messages.slice(0, A_PAGE), next, paged: after !== null, givenUp, done: asked.get("done") };
}

export default function Webhook() {
  const { webhook, state, messages, next, paged, givenUp, done } = useLoaderData<typeof loader>();
  const page = `/admin/webhooks/${webhook.webhookId}`;
  return (
    <Page title={webhook.name} caption="Webhook" wide back={{ href: "/admin/webhooks", text: "Webhooks" }}>
      <DoneNotice title="Done" messages={WEBHOOK_DONE} done={done} />
      <WebhookFacts webhook={webhook} />
      <WebhookActions webhook={webhook} />
      <h2 className="govuk-heading-m">Messages of the last 30 days</h2>
      <GivenUp page={page} number={givenUp} />
      <MessageFilters page={page} state={state} />
      <MessageTable webhookId={webhook.webhookId} messages={messages} />
      <MessagePages page={page} state={state} next={next} paged={paged} />
    </Page>
  );
}
