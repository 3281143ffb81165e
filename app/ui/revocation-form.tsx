import type { ReactNode } from "react";
import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import { ERASED } from "#app/ui/application-words";
import type { FormState } from "#app/ui/form-state";
import { REVOCATION_REFUSALS } from "#app/ui/pass-state-words";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { PassEvidence, type ShownPass } from "#ui/pass-evidence";

type RevocationFormProps = {
  title: string;
  pass: ShownPass;
  holder: PersonDetails | null;
  /** Why there is nothing to do here, or null. */
  refusal: keyof typeof REVOCATION_REFUSALS | null;
  form: FormState;
  button: string;
  children: ReactNode;
};

/** One step towards revoking a pass: which pass, the question, and the way back. */
export function RevocationForm({ title, pass, holder, refusal, form, button, children }: RevocationFormProps) {
  const { certificateNumber } = pass;
  const address = `/officer/certificates/${certificateNumber}`;
  return (
    <Page
      title={title}
      caption={`${holder ? `${holder.firstNames} ${holder.surname}` : ERASED}, ${certificateNumber}`}
      errors={form.errors}
      back={{ href: address, text: "Certificate" }}
    >
      <PassEvidence pass={pass} />
      {refusal && <p className="govuk-body">{REVOCATION_REFUSALS[refusal]}.</p>}
      {!refusal && (
        <form method="post" noValidate>
          {children}
          <div className="govuk-button-group">
            <Button preventDoubleClick className="govuk-button--warning">
              {button}
            </Button>
            <a className="govuk-link" href={address}>
              Cancel
            </a>
          </div>
        </form>
      )}
    </Page>
  );
}
