import { AID_WORDS, EXTRA_TIME_WORDS } from "#app/ui/adjustment-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Radios } from "#ui/govuk/radios";

const HINTS: Record<keyof typeof AID_WORDS, string> = {
  readAloud: "The phone speaks each question and its options when the driver asks for it.",
  largerText: "Everything in the test is shown a good deal larger.",
  restBreaks: "Up to three breaks of ten minutes; the clock stands still.",
};

/** What can be adjusted about a test. */
export function AdjustmentFields({ form }: { form: FormState }) {
  const aids = Object.entries(AID_WORDS).map(([name, children]) => ({
    name,
    id: name,
    value: "yes",
    children,
    hint: Object.entries(HINTS).find(([known]) => known === name)?.[1],
    defaultChecked: valueOf(form, name) === "yes",
  }));
  return (
    <>
      <Radios
        name="extraTime"
        fieldset={{ legend: { children: "How much time?", className: "govuk-fieldset__legend--m" } }}
        errorMessage={form.errors.extraTime}
        defaultValue={valueOf(form, "extraTime")}
        items={Object.entries(EXTRA_TIME_WORDS).map(([value, children]) => ({ value, children }))}
      />
      <Checkboxes name="aids" fieldset={{ legend: { children: "What else?", className: "govuk-fieldset__legend--m" } }} items={aids} />
    </>
  );
}
