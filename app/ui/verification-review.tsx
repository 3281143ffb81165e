import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import type { Served } from "#app/domain/licensing/pass-service";
import { mayVerify } from "#app/domain/licensing/verification";
import type { Policy } from "#app/domain/licensing/policy";
import type { Standing } from "#app/ui/application-words";
import { IDENTITY_CHECK_WORDS } from "#app/ui/decision-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { AcceptanceRules } from "#ui/acceptance-rules";
import { ApplicationSummary, type SummarisedApplication } from "#ui/application-summary";
import { DetailsComparison } from "#ui/details-comparison";
import { HomeTest } from "#ui/driver-evidence";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { PassEvidence, type ShownPass } from "#ui/pass-evidence";
import { StatusTag } from "#ui/status-tag";

type Review = {
  application: SummarisedApplication & Standing & { applicationId: string };
  label: string;
  driver: { details: PersonDetails | null } | null;
  pass: (ShownPass & { served: Served }) | null;
  asked: Policy;
  now: Date;
};

/** What is verified, and the one question only an officer can answer. */
export function VerificationReview({ review, form }: { review: Review; form: FormState }) {
  const { application, label, driver, pass, asked, now } = review;
  const address = `/officer/applications/${application.applicationId}`;
  const ready = mayVerify(application.status, pass !== null) && pass !== null;
  return (
    <>
      <p className="app-application__status">
        <StatusTag standing={application} now={now} />
      </p>
      <ApplicationSummary application={application} label={label} now={now} />
      {!ready && <NotReady address={address} />}
      {ready && (
        <>
          <h2 className="govuk-heading-m">The pass</h2>
          <p className="govuk-body">
            <AcceptanceRules policy={asked} />
          </p>
          <PassEvidence pass={pass} served={pass.served} asked={asked} />
          <h2 className="govuk-heading-m">Who passed</h2>
          <DetailsComparison applicant={application.applicant} driver={driver?.details ?? null} />
          {pass.place === "home" && <HomeTest />}
          <VerificationForm address={address} passRecordId={pass.passRecordId} form={form} />
        </>
      )}
    </>
  );
}

function VerificationForm({ address, passRecordId, form }: { address: string; passRecordId: string; form: FormState }) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="pass" value={passRecordId} />
      <Radios
        name="identityCheck"
        fieldset={{ legend: { children: "How did you check who the driver is?", className: "govuk-fieldset__legend--m" } }}
        hint="This stays with the application, with your name and the time."
        errorMessage={form.errors.identityCheck}
        defaultValue={valueOf(form, "identityCheck")}
        items={Object.entries(IDENTITY_CHECK_WORDS).map(([value, children]) => ({ value, children }))}
      />
      <div className="govuk-button-group">
        <Button preventDoubleClick>Verify</Button>
        <a className="govuk-link" href={address}>
          Cancel
        </a>
      </div>
    </form>
  );
}

function NotReady({ address }: { address: string }) {
  return (
    <p className="govuk-body">
      There is nothing to verify as the application stands now.{" "}
      <a className="govuk-link" href={address}>
        See the application
      </a>
    </p>
  );
}
