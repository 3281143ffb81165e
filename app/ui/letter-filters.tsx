import { type Channel, CHANNELS, LETTER_STATES, type LetterState } from "#app/domain/licensing/letter";
import { CHANNEL_WORDS, LETTER_STATE_WORDS } from "#app/ui/letter-words";
import { Button } from "#ui/govuk/button";
import { Select } from "#ui/govuk/select";

/** Narrows the list to letters in one state or by one channel; a plain form whose address can be kept. */
export function LetterFilters({ state, channel }: { state: LetterState | ""; channel: Channel | "" }) {
  const any = { value: "", children: "Any" };
  const states = LETTER_STATES.map((value) => ({ value, children: LETTER_STATE_WORDS[value] }));
  const channels = CHANNELS.map((value) => ({ value, children: CHANNEL_WORDS[value] }));
  return (
    <search>
      <form className="app-filters" method="get" action="/officer/letters" noValidate>
        <Select name="state" label="State" defaultValue={state} items={[any, ...states]} />
        <Select name="channel" label="Sent by" defaultValue={channel} items={[any, ...channels]} />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
        </div>
      </form>
    </search>
  );
}
