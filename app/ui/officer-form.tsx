import type { ReactNode } from "react";
import { ERASED } from "#app/ui/application-words";
import type { FormState } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

type OfficerFormProps = {
  title: string;
  application: { applicationId: string; reference: string; may: boolean; applicant: { firstNames: string; surname: string } | null };
  form: FormState;
  button: string;
  /** A button for what cannot be undone. */
  warning?: boolean;
  children: ReactNode;
};

/** One decision about one application: whose it is, the question, and the way back. `may` is whether the decision is open at all. */
export function OfficerForm({ title, application, form, button, warning, children }: OfficerFormProps) {
  const { applicationId, reference, may, applicant } = application;
  const address = `/officer/applications/${applicationId}`;
  const name = applicant ? `${applicant.firstNames} ${applicant.surname}` : ERASED;
  return (
    <Page title={title} caption={`${reference}, ${name}`} errors={form.errors} back={{ href: address, text: `Application ${reference}` }}>
      {!may && <p className="govuk-body">There is nothing to do here as the application stands now.</p>}
      {may && (
        <form method="post" noValidate>
          {children}
          <div className="govuk-button-group">
            <Button preventDoubleClick className={warning ? "govuk-button--warning" : undefined}>
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
