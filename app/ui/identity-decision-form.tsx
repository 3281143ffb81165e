import { printDateTime } from "#app/domain/licensing/calendar-date";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Radios } from "#ui/govuk/radios";
import { SummaryList } from "#ui/govuk/summary-list";
import { WarningText } from "#ui/govuk/warning-text";
import { ReasonField } from "#ui/reason-field";

type IdentityDecisionFieldsProps = { form: FormState; email: string; taken: boolean };

/** One question, how the officer knows, and whether the driver hears of it. */
export function IdentityDecisionFields({ form, email, taken }: IdentityDecisionFieldsProps) {
  return (
    <form method="post" noValidate>
      {taken && <WarningText>Another driver has this application already. It cannot be given to this one as well.</WarningText>}
      <Radios
        name="decision"
        fieldset={{ legend: { children: "Is the driver the applicant?", className: "govuk-fieldset__legend--m" } }}
        errorMessage={form.errors.decision}
        defaultValue={valueOf(form, "decision")}
        items={[
          !taken && {
            value: "same",
            children: "Yes, the same person",
            hint: "The driver gets the application. What they have done counts for it.",
          },
          { value: "different", children: "No, somebody else", hint: "The driver does not get the application. Their account stays." },
        ]}
      />
      <ReasonField
        form={form}
        label="How do you know?"
        hint="For example: saw the marriage certificate. Do not copy numbers of documents. The driver does not read this."
      />
      <Checkboxes
        name="tell"
        className="govuk-checkboxes--small"
        defaultValues={[valueOf(form, "tell")]}
        items={[{ value: "yes", children: `Tell the driver by e-mail (${email})` }]}
      />
      <Button preventDoubleClick>Save the decision</Button>
    </form>
  );
}

type DecidedClaimProps = { decided: { decision: string; reason: string; decidedAt: Date; officer: string } };

/** What was decided, by whom and why. */
export function DecidedClaim({ decided: { decision, reason, decidedAt, officer } }: DecidedClaimProps) {
  return (
    <SummaryList
      rows={[
        { key: "Decided", value: decision === "same" ? "The same person" : "Somebody else" },
        { key: "By", value: `${officer}, ${printDateTime(decidedAt)}` },
        { key: "Because", value: reason },
      ]}
    />
  );
}
