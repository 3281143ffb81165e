import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { ApiKeyForm, makeApiKey } from "#app/commands/make-api-key.server";
import { requireAdmin } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { API_KEY_ERRORS, API_KEY_REFUSALS } from "#app/ui/api-key-words";
import { freshForm, worded } from "#app/ui/form-state";
import { listAuthorities } from "#db/queries/authorities";
import { ApiKeyForm as KeyForm, NewKey } from "#ui/api-key-form";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const authorities = await listAuthorities(store);
  return authorities.map(({ authorityId, name }) => ({ authorityId, name }));
}

export async function action({ request }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const form = await parseForm(request, ApiKeyForm);
  if (!form.ok) return data({ form: worded(form, API_KEY_ERRORS), key: null }, 422);
  const creation = await makeApiKey(store, admin, form.input, new Date());
  if (creation.done) return data({ form: freshForm(), key: creation.key });
  const errors: Record<string, string> = API_KEY_REFUSALS[creation.reason];
  return data({ form: { errors, values: form.values }, key: null }, 422);
}

export default function NewApiKey() {
  const authorities = useLoaderData<typeof loader>();
  const { form, key } = useActionData<typeof action>() ?? { form: freshForm(), key: null };
  return (
    <Page title={key ? "The new key" : "Make an API key"} errors={form.errors} back={{ href: "/admin/api-keys", text: "API keys" }}>
      {key ? <NewKey value={key} /> : <KeyForm authorities={authorities} form={form} />}
    </Page>
  );
}
