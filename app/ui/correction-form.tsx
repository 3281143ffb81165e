import type { ItemOption } from "#app/domain/course/content-schema";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Radios } from "#ui/govuk/radios";
import { Textarea } from "#ui/govuk/textarea";

type CorrectionFormProps = {
  item: { id: string; version: number; options: readonly ItemOption[] };
  /** The options to tick, or null where the question has none and can only be voided. */
  keyed: boolean;
  form: FormState;
};

/** What is to be done about a faulty question, and why. */
export function CorrectionForm({ item, keyed, form }: CorrectionFormProps) {
  const outOfMarking = {
    value: "void",
    children: "Take the question out of the marking",
    hint: "It counts as right for everybody, also where it is critical. A paper stays out of the same number: if it shrank, the questions a driver happened to draw would decide what their other answers are worth.",
  };
  const otherKey = {
    value: "key",
    children: "Other options are right",
    conditional: <RightOptions item={item} form={form} />,
  };
  return (
    <form method="post" noValidate className="app-form-column">
      <input type="hidden" name="item" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <Radios
        name="kind"
        fieldset={{ legend: { className: "govuk-fieldset__legend--m", children: "What is to be done?" } }}
        items={keyed ? [outOfMarking, otherKey] : [outOfMarking]}
        defaultValue={valueOf(form, "kind")}
        errorMessage={form.errors.kind}
      />
      <Textarea
        name="reason"
        label="What is wrong with the question?"
        hint="The second editor reads it, and it stays on the record."
        rows={3}
        maxLength={500}
        defaultValue={valueOf(form, "reason")}
        errorMessage={form.errors.reason}
      />
      <Button preventDoubleClick>Propose the correction</Button>
    </form>
  );
}

function RightOptions({ item, form }: Pick<CorrectionFormProps, "item" | "form">) {
  const { right = [] } = form.values;
  return (
    <Checkboxes
      name="right[]"
      idPrefix="right"
      className="govuk-checkboxes--small"
      fieldset={{ legend: "Tick every option that is right" }}
      hint="In a question with one answer, each option you tick is accepted."
      items={item.options.map(({ id, text }) => ({ value: id, children: text }))}
      defaultValues={[right].flat()}
      errorMessage={form.errors.right}
    />
  );
}
