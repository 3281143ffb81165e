import type { Way } from "#app/domain/licensing/letter";
import type { Policy } from "#app/domain/licensing/policy";
import type { FormState } from "#app/ui/form-state";
import { toldWords } from "#app/ui/letter-words";
import { AcceptanceRules } from "#ui/acceptance-rules";
import { DateField } from "#ui/date-field";
import { ReasonField } from "#ui/reason-field";
import { TextField } from "#ui/text-field";

type WaiverFieldsProps = { form: FormState; inForce: { version: number; policy: Policy }; way: Way | null };

/** What an officer has to have seen before other training takes the place of the test. */
export function WaiverFields({ form, inForce: { version, policy }, way }: WaiverFieldsProps) {
  return (
    <>
      <p className="govuk-body">
        Training from another council or provider takes the place of the test for this application. Do this only with the certificate before
        you. {toldWords(way)} The application reads “Waived” until the last day.
      </p>
      <p className="govuk-body">
        Your policy (version {version}) decides about other training as it does about a pass. <AcceptanceRules policy={policy} /> It counts
        for {policy.validity_months} months at the most.
      </p>
      <TextField form={form} name="provider" label="Who gave the training?" hint="For example, Preston City Council or Barnardo’s" />
      <TextField
        form={form}
        name="certificateReference"
        label="Certificate number or reference"
        hint="As it is printed on the certificate"
        className="govuk-input--width-20"
        autoComplete="off"
      />
      <DateField form={form} name="trainedOn" label="Day of the training" hint="For example, 7 3 2026" />
      <DateField form={form} name="expiresOn" label="Last day on which it counts" hint="For example, 6 3 2029" />
      <ReasonField form={form} label="Why do you accept it?" hint="This stays with the application. The driver does not read it." />
    </>
  );
}
