import { DELIVERY_STATES, type DeliveryState } from "#app/domain/machines/retry";
import { DELIVERY_WORDS } from "#app/ui/webhook-words";
import { Button } from "#ui/govuk/button";
import { Pagination } from "#ui/govuk/pagination";
import { Select } from "#ui/govuk/select";
import { WarningText } from "#ui/govuk/warning-text";

/** What was given up, and one button that sends all of it again. */
export function GivenUp({ page, number }: { page: string; number: number }) {
  if (number === 0) return null;
  return (
    <>
      <WarningText>
        {number === 1 ? "One message was given up." : `${number} messages were given up.`} Look at a try to see why.
      </WarningText>
      <form method="post" action={`${page}/given-up`}>
        <Button className="govuk-button--secondary" preventDoubleClick>
          Send everything that was given up again
        </Button>
      </form>
    </>
  );
}

/** Narrows the list to messages in one state; a plain form whose address can be kept. */
export function MessageFilters({ page, state }: { page: string; state: DeliveryState | "" }) {
  const states = DELIVERY_STATES.map((value) => ({ value, children: DELIVERY_WORDS[value] }));
  return (
    <search>
      <form className="app-filters" method="get" action={page} noValidate>
        <Select name="state" label="How they stand" defaultValue={state} items={[{ value: "", children: "Any" }, ...states]} />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
        </div>
      </form>
    </search>
  );
}

type MessagePagesProps = { page: string; state: DeliveryState | ""; next: string | null; paged: boolean };

/** The way to older messages, and back to the newest. */
export function MessagePages({ page, state, next, paged }: MessagePagesProps) {
  if (!next && !paged) return null;
  const href = (after: string) => `${page}?${new URLSearchParams({ state, ...(after ? { after } : {}) })}`;
  return (
    <Pagination
      aria-label="Pages of the messages"
      previous={paged && { href: href(""), children: "Newest messages" }}
      next={next && { href: href(next), children: "Older messages" }}
    />
  );
}
