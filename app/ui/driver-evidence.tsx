import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import { InsetText } from "#ui/govuk/inset-text";
import { DetailsComparison } from "#ui/details-comparison";

type EvidenceDriver = { personId: string; details: PersonDetails | null; linked: boolean };
type DriverEvidenceProps = { applicationId: string; applicant: PersonDetails | null; driver: EvidenceDriver | null; satAtHome: boolean };

/** Who does the training and the test: the applicant beside the driver, and what no system can know. */
export function DriverEvidence({ applicationId, applicant, driver, satAtHome }: DriverEvidenceProps) {
  return (
    <section aria-labelledby="driver">
      <h2 className="govuk-heading-m" id="driver">
        Who takes the test
      </h2>
      {!driver && (
        <p className="govuk-body">
          No driver has this application in their account yet. Training and test appear here as soon as one has.{" "}
          <a className="govuk-link" href={`/officer/applications/${applicationId}/candidates`}>
            Look for the applicant among your drivers
          </a>
        </p>
      )}
      {driver && (
        <>
          <p className="govuk-body">
            {driver.linked
              ? "The application is in this driver’s account. "
              : "This driver asks for the application. You have not confirmed who they are. "}
            <a className="govuk-link" href={`/officer/drivers/${driver.personId}`}>
              See the driver
            </a>
          </p>
          <DetailsComparison applicant={applicant} driver={driver.details} />
          {satAtHome && <HomeTest />}
        </>
      )}
    </section>
  );
}

/** Said wherever an officer relies on a test that nobody watched. */
export function HomeTest() {
  return (
    <InsetText>
      A test taken at home cannot prove who sat it. That the applicant is the person who passed rests on your own check of their identity.
    </InsetText>
  );
}
