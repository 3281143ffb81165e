import type { AttemptChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Select } from "#ui/govuk/select";

type AttemptChoiceFormProps = { action: string; choice: AttemptChoice; versions: readonly number[] };

/** Which attempts the figures are of; a plain form whose address can be kept and sent on. */
export function AttemptChoiceForm({ action, choice, versions }: AttemptChoiceFormProps) {
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
