import { EVENT_TYPES } from "#app/domain/machines/event";
import { type FormState, valuesOf } from "#app/ui/form-state";
import { EVENT_WORDS } from "#app/ui/webhook-words";
import { type Council, CouncilSelect } from "#ui/council-select";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { TextField } from "#ui/text-field";

type WebhookFormProps = { authorities: readonly Council[]; form: FormState };

/** Which system is told of what, and where. */
export function WebhookForm({ authorities, form }: WebhookFormProps) {
  return (
    <form method="post" noValidate>
      <TextField form={form} name="name" label="Which system is told" hint="Such as: licensing back office" />
      <CouncilSelect form={form} councils={authorities} />
      <TextField form={form} name="url" type="url" label="Address" hint="It begins with https://" spellCheck={false} />
      <Checkboxes
        name="eventTypes[]"
        idPrefix="eventTypes"
        className="govuk-checkboxes--small"
        fieldset={{ legend: { children: "What it is told", className: "govuk-fieldset__legend--s" } }}
        errorMessage={form.errors.eventTypes}
        defaultValues={valuesOf(form, "eventTypes")}
        items={EVENT_TYPES.map((type) => ({ value: type, children: EVENT_WORDS[type], hint: type }))}
      />
      <p className="govuk-body">A message has numbers, references and dates. It names nobody.</p>
      <Button preventDoubleClick>Make the webhook</Button>
    </form>
  );
}

/** The secret of a new webhook, the only time that anybody sees it. */
export function NewWebhook({ webhookId, secret }: { webhookId: string; secret: string }) {
  return (
    <>
      <p className="govuk-body">
        Every message is signed with this secret, so that the receiver knows it is ours. Copy it now and keep it as you keep a password. We
        cannot show it again.
      </p>
      <p className="govuk-body app-wrap">
        <code>{secret}</code>
      </p>
      <p className="govuk-body">The receiver checks each message as Standard Webhooks describes; there are libraries for it.</p>
      <a className="govuk-link govuk-body" href={`/admin/webhooks/${webhookId}`}>
        Go to the webhook and send a test
      </a>
    </>
  );
}
