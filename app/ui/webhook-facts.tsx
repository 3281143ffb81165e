import { EVENT_TYPES } from "#app/domain/machines/event";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { EVENT_WORDS } from "#app/ui/webhook-words";
import { Button, ButtonLink } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { WebhookState } from "#ui/webhook-table";

type Webhook = { webhookId: string; authorityName: string; url: string; eventTypes: string; createdAt: Date; endedAt: Date | null };

/** Where a webhook leads and what it is told. */
export function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { authorityName, url, eventTypes, createdAt, endedAt } = webhook;
  const told = EVENT_TYPES.filter((type) => eventTypes.split(" ").includes(type));
  return (
    <SummaryList
      rows={[
        { key: "State", value: <WebhookState endedAt={endedAt} /> },
        { key: "Council", value: authorityName },
        { key: "Address", value: url, valueClassName: "app-wrap" },
        { key: "Told of", value: <ToldOf types={told.map((type) => EVENT_WORDS[type])} /> },
        { key: "Made", value: printDateTime(createdAt) },
        endedAt && { key: "Ended", value: printDateTime(endedAt) },
      ]}
    />
  );
}

function ToldOf({ types }: { types: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {types.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** What can be done with a webhook that is in use. */
export function WebhookActions({ webhook: { webhookId, endedAt } }: { webhook: Webhook }) {
  if (endedAt) return null;
  return (
    <form method="post" action={`/admin/webhooks/${webhookId}/trial`}>
      <div className="govuk-button-group">
        <Button className="govuk-button--secondary" preventDoubleClick>
          Send a test message
        </Button>
        <ButtonLink className="govuk-button--warning" href={`/admin/webhooks/${webhookId}/end`}>
          End the webhook
        </ButtonLink>
      </div>
    </form>
  );
}
