import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type WebhookRow = { webhookId: string; name: string; authorityName: string; url: string; endedAt: Date | null };

/** Every webhook with its council and where it leads. */
export function WebhookTable({ webhooks }: { webhooks: readonly WebhookRow[] }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["System", "Council", "Address", "State"]}
      rows={webhooks.map(({ webhookId, name, authorityName, url, endedAt }) => [
        {
          className: "app-wrap",
          children: (
            <a className="govuk-link" href={`/admin/webhooks/${webhookId}`}>
              {name}
            </a>
          ),
        },
        { "data-label": "Council", children: authorityName },
        { "data-label": "Address", className: "app-wrap", children: new URL(url).host },
        { "data-label": "State", children: <WebhookState endedAt={endedAt} /> },
      ])}
    />
  );
}

export function WebhookState({ endedAt }: { endedAt: Date | null }) {
  return <Tag className={`app-one-line ${endedAt ? "govuk-tag--grey" : "govuk-tag--green"}`}>{endedAt ? "Ended" : "In use"}</Tag>;
}
