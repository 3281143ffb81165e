import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { API_KEY_DONE } from "#app/ui/api-key-words";
import { listApiKeys } from "#db/queries/api-keys";
import { ApiKeyTable } from "#ui/api-key-table";
import { DoneNotice } from "#ui/done-notice";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return { keys: await listApiKeys(store), done: new URL(request.url).searchParams.get("done"), now: new Date() };
}

export default function ApiKeys() {
  const { keys, done, now } = useLoaderData<typeof loader>();
  return (
    <Page title="API keys" wide>
      <DoneNotice title="Done" messages={API_KEY_DONE} done={done} />
      <p className="govuk-body">With a key, another system of a council reads what the key is for, or adds applications.</p>
      <ButtonLink href="/admin/api-keys/new">Make a key</ButtonLink>
      {keys.length === 0 ? <p className="govuk-body">There is no key yet.</p> : <ApiKeyTable keys={keys} now={now} />}
    </Page>
  );
}
