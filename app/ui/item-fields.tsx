import { allKinds } from "#app/domain/assessment/kinds";
import type { KindRules } from "#app/domain/assessment/kind-rules";
import { type FormState, valueOf } from "#app/ui/form-state";
import { DIFFICULTY_WORDS } from "#app/ui/item-words";
import { DateField } from "#ui/date-field";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Radios } from "#ui/govuk/radios";
import { Select } from "#ui/govuk/select";
import { Textarea } from "#ui/govuk/textarea";
import { ItemKeyFields } from "#ui/item-key-fields";
import { OptionRows } from "#ui/option-rows";
import { TextField } from "#ui/text-field";

type Choice = { value: string; children: string };
type ItemFieldsProps = { form: FormState; outcomes: readonly Choice[]; scenarios: readonly Choice[] };

/** The fields of an item, in the order in which an editor thinks of them. */
export function ItemFields({ form, outcomes, scenarios }: ItemFieldsProps) {
  return (
    <>
      <Textarea
        name="situation"
        label="Situation (optional)"
        hint="What happens before the question. Write telephone numbers as {{number:police-emergency}}."
        rows={4}
        defaultValue={valueOf(form, "situation")}
        errorMessage={form.errors.situation}
      />
      <Textarea name="stem" label="Question" rows={2} defaultValue={valueOf(form, "stem")} errorMessage={form.errors.stem} />
      <Radios
        name="kind"
        fieldset={{ legend: "Kind of question" }}
        items={allKinds().map((rules) => ({
          value: rules.kind,
          children: rules.label,
          hint: rules.keyHint,
          "data-fields": fieldsOf(rules),
        }))}
        defaultValue={valueOf(form, "kind")}
        errorMessage={form.errors.kind}
      />
      <OptionRows form={form} />
      <ItemKeyFields form={form} />
      <h2 className="govuk-heading-m">Its place in the test</h2>
      <Checkboxes
        name="critical"
        items={[{ value: "yes", children: "Critical", hint: "A driver must get every critical question on the paper right." }]}
        defaultValues={[valueOf(form, "critical")]}
      />
      <Placement form={form} outcomes={outcomes} scenarios={scenarios} />
      <h2 className="govuk-heading-m">Where it comes from</h2>
      <TextField form={form} name="sourceTitle" label="Source" />
      <TextField form={form} name="sourceUrl" label="Web address of the source (optional)" type="url" />
      <DateField form={form} name="review" label="Review by" hint="The day by which somebody checks that this is still true." />
    </>
  );
}

/** Names what an editor fills in for this kind; the styles hide the rest, where the browser can. */
function fieldsOf({ optionField, itemField, partMarks }: KindRules): string {
  return [optionField.name, ...(itemField ? [itemField.name] : []), ...(partMarks ? ["marking"] : [])].join(" ");
}

function Placement({ form, outcomes, scenarios }: ItemFieldsProps) {
  return (
    <>
      <Select
        name="outcome"
        label="What it tests"
        hint="The learning outcome, under the number of its module."
        className="app-select-wide"
        items={[{ value: "", children: "Choose an outcome" }, ...outcomes]}
        defaultValue={valueOf(form, "outcome")}
        errorMessage={form.errors.outcome}
      />
      <TextField
        form={form}
        name="fact"
        label="Fact"
        hint="Two questions about the same fact do not stand on one paper. For example: suspicion-is-enough"
        spellCheck={false}
      />
      {scenarios.length > 0 && (
        <Select
          name="scenario"
          label="Scenario (optional)"
          hint="A story that several questions are about. They are only ever asked together."
          className="app-select-wide"
          items={[{ value: "", children: "None" }, ...scenarios]}
          defaultValue={valueOf(form, "scenario")}
          errorMessage={form.errors.scenario}
        />
      )}
      <Radios
        name="difficulty"
        className="govuk-radios--inline"
        fieldset={{ legend: "Difficulty" }}
        items={Object.entries(DIFFICULTY_WORDS).map(([value, children]) => ({ value, children }))}
        defaultValue={valueOf(form, "difficulty")}
        errorMessage={form.errors.difficulty}
      />
    </>
  );
}
