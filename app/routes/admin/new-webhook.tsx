import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { makeWebhook, WebhookForm } from "#app/commands/make-webhook.server";
import { requireAdmin } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { WEBHOOK_ERRORS, WEBHOOK_REFUSALS } from "#app/ui/webhook-words";
import { listAuthorities } from "#db/queries/authorities";
import { Page } from "#ui/page";
import { NewWebhook as Made, WebhookForm as Form } from "#ui/webhook-form";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const authorities = await listAuthorities(store);
  return authorities.map(({ authorityId, name }) => ({ authorityId, name }));
}

export async function action({ request }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const form = await parseForm(request, WebhookForm);
  if (!form.ok) return data({ form: worded(form, WEBHOOK_ERRORS), made: null }, 422);
  const creation = await makeWebhook(store, admin, form.input, new Date());
  if (creation.done) return data({ form: freshForm(), made: { webhookId: creation.webhookId, secret: creation.secret } });
  const errors: Record<string, string> = WEBHOOK_REFUSALS[creation.reason];
  return data({ form: { errors, values: form.values }, made: null }, 422);
}

export default function NewWebhook() {
  const authorities = useLoaderData<typeof loader>();
  const { form, made } = useActionData<typeof action>() ?? { form: freshForm(), made: null };
  return (
    <Page title={made ? "The new webhook" : "Make a webhook"} errors={form.errors} back={{ href: "/admin/webhooks", text: "Webhooks" }}>
      {made ? <Made {...made} /> : <Form authorities={authorities} form={form} />}
    </Page>
  );
}
