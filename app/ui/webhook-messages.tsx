import { printDateTime } from "#app/domain/licensing/calendar-date";
import { type DeliveryState, deliveryState } from "#app/domain/machines/retry";
import { DELIVERY_WORDS, resultInWords } from "#app/ui/webhook-words";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type Message = { deliveryId: string; type: string; queuedAt: Date; dueAt: Date | null; deliveredAt: Date | null; tries: number };

const COLOURS: Record<DeliveryState, string> = {
  delivered: "govuk-tag--green",
  waiting: "govuk-tag--yellow",
  "given-up": "govuk-tag--red",
};

/** What one system was told, the newest first. */
export function MessageTable({ webhookId, messages }: { webhookId: string; messages: readonly Message[] }) {
  if (messages.length === 0) return <p className="govuk-body">There is no such message.</p>;
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["When", "Event", "Tries", "How it stands"]}
      rows={messages.map((message) => [
        {
          children: (
            <a className="govuk-link" href={`/admin/webhooks/${webhookId}/messages/${message.deliveryId}`}>
              {printDateTime(message.queuedAt)}
            </a>
          ),
        },
        { "data-label": "Event", className: "app-wrap", children: message.type },
        { "data-label": "Tries", children: message.tries },
        { "data-label": "How it stands", children: <Standing message={message} /> },
      ])}
    />
  );
}

function Standing({ message }: { message: Pick<Message, "dueAt" | "deliveredAt"> }) {
  const state = deliveryState(message);
  return <Tag className={`app-one-line ${COLOURS[state]}`}>{DELIVERY_WORDS[state]}</Tag>;
}

type Shown = Omit<Message, "type" | "tries"> & { eventId: string; event: { type: string; body: string } };

/** One message, with its text exactly as it is sent. */
export function MessageFacts({ message }: { message: Shown }) {
  const { eventId, event, dueAt, queuedAt } = message;
  return (
    <SummaryList
      rows={[
        { key: "How it stands", value: <Standing message={message} /> },
        { key: "Event", value: event.type, valueClassName: "app-wrap" },
        { key: "Happened", value: printDateTime(queuedAt) },
        dueAt && { key: "Next try", value: printDateTime(dueAt) },
        { key: "Id", value: eventId, valueClassName: "app-wrap" },
        { key: "Text", value: <code>{event.body}</code>, valueClassName: "app-wrap" },
      ]}
    />
  );
}

type Try = { tryId: string; triedAt: Date; result: string; tookMs: number };

/** Every time it was sent, the newest first, and what came of it. */
export function TryTable({ tries }: { tries: readonly Try[] }) {
  if (tries.length === 0) return <p className="govuk-body">It was not sent yet. That takes half a minute at most.</p>;
  return (
    <Table
      className="app-cards"
      caption="Tries"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["When", "What came of it", "Took"]}
      rows={tries.map(({ triedAt, result, tookMs }) => [
        { children: printDateTime(triedAt) },
        { "data-label": "What came of it", children: resultInWords(result) },
        { "data-label": "Took", children: `${tookMs} ms` },
      ])}
    />
  );
}

/** Sends the message once more; the receiver knows it by its id. */
export function SendAgain() {
  return (
    <form method="post">
      <Button className="govuk-button--secondary" preventDoubleClick>
        Send it again
      </Button>
    </form>
  );
}
