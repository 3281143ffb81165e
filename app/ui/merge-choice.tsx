import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import { ERASED } from "#app/ui/application-words";
import type { FormState } from "#app/ui/form-state";
import { CandidateRadios, type KnownCandidate } from "#ui/candidate-list";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ReasonField } from "#ui/reason-field";

type Choice = { personId: string; details: PersonDetails | null; candidates: readonly KnownCandidate[] };

/** Asks whether one of the drivers who are like this one is the same person under a second account. */
export function MergeChoice({ choice: { personId, details, candidates }, form }: { choice: Choice; form: FormState }) {
  const name = details ? `${details.firstNames} ${details.surname}` : ERASED;
  return (
    <Page
      title="Does this driver have a second account?"
      caption={name}
      errors={form.errors}
      back={{ href: `/officer/drivers/${personId}`, text: name }}
    >
      {candidates.length === 0 && <p className="govuk-body">No other driver with an application to you is like this one.</p>}
      {candidates.length > 0 && (
        <form method="post" noValidate>
          <p className="govuk-body">
            Nothing is moved or deleted: what was done under each account stays there, and from then on you see it together. A pass or a bar
            under one of them counts for the person. You can find later that they are two people after all.
          </p>
          <CandidateRadios legend="Which account is the same person’s?" candidates={candidates} form={form} />
          <ReasonField form={form} label="How do you know?" hint="This stays on record with your name. The driver does not read it." />
          <Button preventDoubleClick>These are one person</Button>
        </form>
      )}
    </Page>
  );
}
