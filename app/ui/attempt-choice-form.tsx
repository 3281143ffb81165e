import type { AttemptChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { ADJUSTMENT_GROUPS } from "#app/domain/assessment/item-analysis/adjustment-group";
import { ADJUSTMENT_GROUP_WORDS, languageWords } from "#app/ui/attempt-group-words";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Select } from "#ui/govuk/select";

type AttemptChoiceFormProps = { action: string; choice: AttemptChoice; versions: readonly number[]; languages: readonly string[] };

/** Which attempts the figures are of; a plain form whose address can be kept and sent on. */
export function AttemptChoiceForm({ action, choice, versions, languages }: AttemptChoiceFormProps) {
  return (
    <search>
      <form className="app-filters" method="get" action={action}>
        <Select
          name="version"
          label="Version of the course"
          defaultValue={choice.version === null ? "" : String(choice.version)}
          items={[
            { value: "", children: "All versions" },
            ...versions.map((number) => ({ value: String(number), children: `Version ${number}` })),
          ]}
        />
        <Select
          name="language"
          label="Language"
          defaultValue={choice.language ?? ""}
          items={[
            { value: "", children: "All languages" },
            ...languages.map((language) => ({ value: language, children: languageWords(language) })),
          ]}
        />
        <Select
          name="adjustment"
          label="Adjustment"
          defaultValue={choice.adjustment ?? ""}
          items={[
            { value: "", children: "All attempts" },
            ...ADJUSTMENT_GROUPS.map((group) => ({ value: group, children: ADJUSTMENT_GROUP_WORDS[group] })),
          ]}
        />
        <Checkboxes
          name="attempts"
          className="govuk-checkboxes--small"
          defaultValues={choice.firstOnly ? [] : ["all"]}
          items={[{ value: "all", children: "With repeat attempts" }]}
        />
        <div className="govuk-form-group">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
        </div>
      </form>
    </search>
  );
}
