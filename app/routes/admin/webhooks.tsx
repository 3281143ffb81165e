import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { WEBHOOK_DONE } from "#app/ui/webhook-words";
import { listWebhooks } from "#db/queries/webhooks";
import { DoneNotice } from "#ui/done-notice";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { WebhookTable } from "#ui/webhook-table";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return { webhooks: await listWebhooks(store), done: new URL(request.url).searchParams.get("done") };
}

export default function Webhooks() {
  const { webhooks, done } = useLoaderData<typeof loader>();
  return (
    <Page title="Webhooks" wide>
      <DoneNotice title="Done" messages={WEBHOOK_DONE} done={done} />
      <p className="govuk-body">Through a webhook another system of a council is told what happens, as it happens.</p>
      <ButtonLink href="/admin/webhooks/new">Make a webhook</ButtonLink>
      {webhooks.length === 0 ? <p className="govuk-body">There is no webhook yet.</p> : <WebhookTable webhooks={webhooks} />}
    </Page>
  );
}
