import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Textarea } from "#ui/govuk/textarea";

/** A sentence for the driver; `others` counts the other open reports about the same question. */
export function SettlementForm({ form, others }: { form: FormState; others: number }) {
  return (
    <form method="post" noValidate>
      <Textarea
        name="settlement"
        label="Your answer"
        hint="The driver reads it. Say what you will do, and do not give the right answer away: other drivers get this question."
        rows={3}
        maxLength={500}
        defaultValue={valueOf(form, "settlement")}
        errorMessage={form.errors.settlement}
      />
      {others > 0 && (
        <Checkboxes
          name="others"
          items={[
            {
              value: "yes",
              children:
                others === 1 ? "Answer the other open report on this question too" : `Answer the ${others} other open reports on it too`,
            },
          ]}
          defaultValues={[valueOf(form, "others")]}
        />
      )}
      <Button preventDoubleClick>Send the answer</Button>
    </form>
  );
}
