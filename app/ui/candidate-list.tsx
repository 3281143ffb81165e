import { printDate } from "#app/domain/licensing/calendar-date";
import type { Candidate } from "#app/domain/licensing/candidates";
import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import { CANDIDATE_REASON_WORDS } from "#app/ui/candidate-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Radios } from "#ui/govuk/radios";
import { Tag } from "#ui/govuk/tag";
import { Page } from "#ui/page";
import { ReasonField } from "#ui/reason-field";

export type KnownCandidate = Candidate & { account: PersonDetails };
type CandidateListProps = {
  application: { applicationId: string; reference: string };
  chosen?: { applicant: PersonDetails; candidates: readonly KnownCandidate[]; form: FormState };
};

/** Drivers who may be the applicant, the likeliest first, with what speaks for each; or that there are none. */
export function CandidateList({ application: { applicationId, reference }, chosen }: CandidateListProps) {
  if (!chosen)
    return (
      <Page
        title="Nobody you know"
        caption={reference}
        back={{ href: `/officer/applications/${applicationId}`, text: `Application ${reference}` }}
      >
        <p className="govuk-body">
          No driver with an application to you is like this applicant.{" "}
          <a className="govuk-link" href={`/officer/applications/${applicationId}/invitation`}>
            Invite the applicant
          </a>{" "}
          to make an account.
        </p>
      </Page>
    );
  const { applicant, candidates, form } = chosen;
  return (
    <>
      <p className="govuk-body">
        The applicant is {applicant.firstNames} {applicant.surname}, born {printDate(applicant.bornOn)}. These drivers have had an
        application to you before. Being alike proves nothing: check who they are first.
      </p>
      <CandidateRadios legend="Which driver is the applicant?" candidates={candidates} form={form} />
      <ReasonField
        form={form}
        label="How do you know?"
        hint="For example: same photo on the licence card. Do not copy numbers of documents. The driver does not read this, but is told that the application is theirs."
      />
    </>
  );
}

type CandidateRadiosProps = { legend: string; candidates: readonly KnownCandidate[]; form: FormState };

/** The drivers to choose from, each with what speaks for them. */
export function CandidateRadios({ legend, candidates, form }: CandidateRadiosProps) {
  return (
    <Radios
      name="driver"
      fieldset={{ legend: { children: legend, className: "govuk-fieldset__legend--m" } }}
      errorMessage={form.errors.driver}
      defaultValue={valueOf(form, "driver")}
      items={candidates.map((candidate) => ({
        value: candidate.personId,
        children: <Person candidate={candidate} />,
        hint: candidate.reasons.map((reason) => CANDIDATE_REASON_WORDS[reason]).join(". "),
      }))}
    />
  );
}

function Person({ candidate: { account, likelihood } }: { candidate: KnownCandidate }) {
  return (
    <>
      {account.firstNames} {account.surname}, born {printDate(account.bornOn)}{" "}
      {likelihood === "likely" ? <Tag className="govuk-tag--green">Likely</Tag> : <Tag className="govuk-tag--yellow">Possible</Tag>}
    </>
  );
}
