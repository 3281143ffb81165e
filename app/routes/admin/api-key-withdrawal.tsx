import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { withdrawApiKey } from "#app/commands/withdraw-api-key.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findUnwithdrawn } from "#db/queries/api-keys";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return found(await findUnwithdrawn(store, found(params.id)));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  await withdrawApiKey(store, admin, found(params.id), new Date());
  return redirect("/admin/api-keys?done=withdrawn");
}

export default function ApiKeyWithdrawal() {
  const { name } = useLoaderData<typeof loader>();
  return (
    <Page title="Withdraw this key?" back={{ href: "/admin/api-keys", text: "API keys" }}>
      <p className="govuk-body app-wrap">{name} can do nothing with it from then on. You can make another key afterwards.</p>
      <form method="post">
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">Withdraw the key</Button>
          <a className="govuk-link" href="/admin/api-keys">
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
