import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { endWebhook } from "#app/commands/end-webhook.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findWebhook } from "#db/queries/webhooks";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const { webhookId, name } = found(await findWebhook(store, found(params.id)));
  return { page: `/admin/webhooks/${webhookId}`, name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  await endWebhook(store, admin, found(params.id), new Date());
  return redirect("/admin/webhooks?done=ended");
}

export default function WebhookEnd() {
  const { page, name } = useLoaderData<typeof loader>();
  return (
    <Page title="End this webhook?" back={{ href: page, text: name }}>
      <p className="govuk-body app-wrap">
        {name} is told nothing any more, and what waits for it is not sent. You can make another webhook afterwards; it gets a secret of its
        own.
      </p>
      <form method="post">
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">End the webhook</Button>
          <a className="govuk-link" href={page}>
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
