import type { ComponentProps } from "react";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import type { OfficerAction } from "#app/domain/licensing/officer-actions";
import type { Served } from "#app/domain/licensing/pass-service";
import type { Policy } from "#app/domain/licensing/policy";
import type { Standing } from "#app/ui/application-words";
import { AcceptanceRules } from "#ui/acceptance-rules";
import { ApplicationActions } from "#ui/application-actions";
import { ApplicationHistory } from "#ui/application-history";
import { ApplicationSummary, type SummarisedApplication } from "#ui/application-summary";
import { AttemptTable, type ShownAttempt } from "#ui/attempt-table";
import { OfficerDoneNotice } from "#ui/officer-done-notice";
import { DriverEvidence } from "#ui/driver-evidence";
import { DriverQuestion } from "#ui/driver-question";
import { OfficerDecisions } from "#ui/officer-decisions";
import { Page } from "#ui/page";
import { PassEvidence, type ShownPass } from "#ui/pass-evidence";
import { StatusTag } from "#ui/status-tag";

export type File = {
  application: SummarisedApplication & Standing & { applicationId: string; reference: string };
  label: string;
  inForce: { version: number; policy: Policy };
  driver: ComponentProps<typeof DriverEvidence>["driver"];
  attempts: readonly ShownAttempt[];
  passes: readonly (ShownPass & { served: Served })[];
  transfers: readonly { reference: string; transferredAt: Date; authorityName: string }[];
  question: ComponentProps<typeof DriverQuestion>["question"];
  invitation: ComponentProps<typeof ApplicationSummary>["invitation"];
  decisions: ComponentProps<typeof OfficerDecisions>["decisions"];
  history: ComponentProps<typeof ApplicationHistory>["entries"];
  claimId: string | null;
  actions: readonly OfficerAction[];
  done: string | null;
  now: Date;
};

/** One application with everything its decision rests on, on one page. */
export function ApplicationFile({ file }: { file: File }) {
  const { application, label, driver, attempts, passes, transfers, question, invitation, decisions, history, claimId, actions, done, now } =
    file;
  const applicant = application.applicant;
  const back = { href: "/officer/applications", text: "Applications" };
  const title = applicant ? `${applicant.firstNames} ${applicant.surname}` : application.reference;
  return (
    <Page title={title} caption={application.reference} back={back} wide>
      <OfficerDoneNotice done={done} invitedTo={invitation ? (invitation.email ?? "the applicant’s mobile") : null} />
      <p className="app-application__status">
        <StatusTag standing={application} now={now} large />
      </p>
      {transfers.map(({ authorityName, reference, transferredAt }) => (
        <p key={authorityName} className="govuk-body">
          Made to {authorityName} as {reference}; it became yours on {printDate(londonDate(transferredAt))}.
        </p>
      ))}
      <DriverQuestion question={question} />
      <ApplicationActions applicationId={application.applicationId} claimId={claimId} actions={actions} />
      <ApplicationSummary application={application} label={label} invitation={invitation} now={now} />
      <Passes passes={passes} file={file} />
      <DriverEvidence
        applicationId={application.applicationId}
        applicant={applicant}
        driver={driver}
        satAtHome={passes.some(({ place }) => place === "home")}
      />
      {attempts.length > 0 && <AttemptTable attempts={attempts} caption="Attempts for this application" />}
      <OfficerDecisions decisions={decisions} />
      <ApplicationHistory entries={history} />
    </Page>
  );
}

function Passes({ passes, file: { inForce, label } }: { passes: File["passes"]; file: File }) {
  if (passes.length === 0) return null;
  return (
    <section aria-labelledby="passes">
      <h2 className="govuk-heading-m" id="passes">
        {passes.length === 1 ? "The pass" : `${passes.length} passes`}
      </h2>
      <p className="govuk-body">
        Your policy for this licence is version {inForce.version} ({label}). <AcceptanceRules policy={inForce.policy} />
      </p>
      {passes.map((pass) => (
        <PassEvidence key={pass.passRecordId} pass={pass} served={pass.served} asked={inForce.policy} />
      ))}
    </section>
  );
}
