import type { AcceptanceRefusal } from "#app/domain/licensing/consent";
import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import type { Served } from "#app/domain/licensing/pass-service";
import type { Policy } from "#app/domain/licensing/policy";
import { ACCEPTANCE_REFUSALS } from "#app/ui/acceptance-words";
import { IDENTITY_CHECK_WORDS } from "#app/ui/decision-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { AcceptanceRules } from "#ui/acceptance-rules";
import { DetailsComparison } from "#ui/details-comparison";
import { HomeTest } from "#ui/driver-evidence";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { Page } from "#ui/page";
import { PassEvidence, type ShownPass } from "#ui/pass-evidence";

type AcceptanceReviewProps = {
  reference: string;
  applicationId: string;
  /** Null once the consent is used, taken back or over. */
  shown: {
    application: { applicant: PersonDetails | null };
    pass: ShownPass;
    served: Served | null;
    inForce: { version: number; policy: Policy };
    holder: PersonDetails | null;
    refusal: AcceptanceRefusal | null;
  } | null;
  form: FormState;
};

/** The pass of another council beside the applicant, and the one question only an officer can answer. */
export function AcceptanceReview({ reference, applicationId, shown, form }: AcceptanceReviewProps) {
  const address = `/officer/applications/${applicationId}`;
  const back = { href: address, text: `Application ${reference}` };
  return (
    <Page title="Accept this pass?" caption={reference} errors={form.errors} back={back}>
      {!shown && <p className="govuk-body">{ACCEPTANCE_REFUSALS["consent-over"]}.</p>}
      {shown && <Shown shown={shown} form={form} address={address} />}
    </Page>
  );
}

function Shown({ shown, form, address }: { shown: NonNullable<AcceptanceReviewProps["shown"]>; form: FormState; address: string }) {
  const { application, pass, served, inForce, holder, refusal } = shown;
  return (
    <>
      <h2 className="govuk-heading-m">The pass</h2>
      <p className="govuk-body">
        The driver lets you see it for this application. Your policy is version {inForce.version}.{" "}
        <AcceptanceRules policy={inForce.policy} />
      </p>
      <PassEvidence pass={pass} {...(served ? { served } : {})} asked={inForce.policy} />
      <h2 className="govuk-heading-m">Who passed</h2>
      <DetailsComparison applicant={application.applicant} driver={holder} />
      {pass.place === "home" && <HomeTest />}
      {refusal ? <p className="govuk-body">{ACCEPTANCE_REFUSALS[refusal]}.</p> : <AcceptanceForm form={form} address={address} />}
    </>
  );
}

function AcceptanceForm({ form, address }: { form: FormState; address: string }) {
  return (
    <form method="post" noValidate>
      <Radios
        name="identityCheck"
        fieldset={{ legend: { children: "How did you check who the driver is?", className: "govuk-fieldset__legend--m" } }}
        hint="This stays with the application, with your name and the time. The application goes into the driver’s account."
        errorMessage={form.errors.identityCheck}
        defaultValue={valueOf(form, "identityCheck")}
        items={Object.entries(IDENTITY_CHECK_WORDS).map(([value, children]) => ({ value, children }))}
      />
      <div className="govuk-button-group">
        <Button preventDoubleClick>Accept the pass and verify</Button>
        <a className="govuk-link" href={address}>
          Cancel
        </a>
      </div>
    </form>
  );
}
