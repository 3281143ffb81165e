import type { VerificationRefusal } from "#app/domain/licensing/verification";
import { ERASED } from "#app/ui/application-words";
import { VERIFICATION_REFUSALS } from "#app/ui/decision-words";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import type { RowToVerify } from "#ui/verification-list";

type Outcome = { done: true } | { done: false; reason: VerificationRefusal | "pass-changed" };
type VerificationOutcomesProps = { rows: readonly RowToVerify[]; verified: readonly { applicationId: string; outcome: Outcome }[] };

/** Line by line what came of it: what could not be verified says why. */
export function VerificationOutcomes({ rows, verified }: VerificationOutcomesProps) {
  const number = verified.filter(({ outcome }) => outcome.done).length;
  const left = verified.length - number;
  const outcomes = new Map(verified.map(({ applicationId, outcome }) => [applicationId, outcome]));
  return (
    <>
      <NotificationBanner type={left === 0 ? "success" : undefined} title={number > 0 ? "Verified" : "Nothing verified"}>
        <p className="govuk-notification-banner__heading">
          {number === 1 ? "1 application is verified." : `${number} applications are verified.`}
          {left > 0 && ` ${left} could not be verified.`}
        </p>
      </NotificationBanner>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Application", "Applicant", "What happened"]}
        rows={rows.map(({ applicationId, reference, applicant }) => [
          {
            children: (
              <a className="govuk-link app-queue__link" href={`/officer/applications/${applicationId}`}>
                {reference}
              </a>
            ),
          },
          { "data-label": "Applicant", children: applicant ? `${applicant.firstNames} ${applicant.surname}` : ERASED },
          { children: <Happened outcome={outcomes.get(applicationId)} /> },
        ])}
      />
    </>
  );
}

function Happened({ outcome }: { outcome: Outcome | undefined }) {
  if (!outcome) return "Left out";
  if (outcome.done) return <Tag className="govuk-tag--green">Verified</Tag>;
  return (
    <>
      <Tag className="govuk-tag--red">Not verified</Tag> <span className="app-below">{VERIFICATION_REFUSALS[outcome.reason]}</span>
    </>
  );
}
