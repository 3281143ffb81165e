import { LETTER_STATES, type LetterState } from "#app/domain/licensing/letter";
import { LETTER_STATE_WORDS } from "#app/ui/letter-words";
import { Button } from "#ui/govuk/button";
import { Select } from "#ui/govuk/select";

/** Narrows the list to letters in one state; a plain form whose address can be kept. */
export function LetterFilters({ state }: { state: LetterState | "" }) {
  const states = LETTER_STATES.map((value) => ({ value, children: LETTER_STATE_WORDS[value] }));
  return (
    <search>
      <form className="app-filters" method="get" action="/officer/letters" noValidate>
        <Select name="state" label="State" defaultValue={state} items={[{ value: "", children: "Any" }, ...states]} />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
        </div>
      </form>
    </search>
  );
}
