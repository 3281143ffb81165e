import type { ComponentProps } from "react";
import type { FormState } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { OralAnswers } from "#ui/oral-answers";
import { Page } from "#ui/page";

type OralSignatureProps = ComponentProps<typeof OralAnswers> & {
  attemptId: string;
  closed: boolean;
  /** Whether it is the officer who wrote the answers down that looks at the page. */
  own: boolean;
  enteredByName: string;
  form: FormState;
};

/** The answers of a spoken test, and the second officer's word for them. */
export function OralSignature({ attemptId, closed, own, enteredByName, answers, form }: OralSignatureProps) {
  const address = `/officer/oral-attempts/${attemptId}`;
  return (
    <Page title="Countersign this spoken test?" errors={form.errors} back={{ href: address, text: "Spoken test" }}>
      {closed && <InsetText>This test is closed already. There is nothing left to countersign.</InsetText>}
      {!closed && own && <InsetText>You wrote the answers down, so a colleague who listened has to countersign.</InsetText>}
      {!closed && !own && (
        <>
          <p className="govuk-body">
            {enteredByName} wrote the answers down. By countersigning you say that you heard them and that they are written down as the
            driver gave them. The test is then closed and marked.
          </p>
          <OralAnswers answers={answers} />
          <form method="post">
            <div className="govuk-button-group">
              <Button preventDoubleClick>Countersign and close the test</Button>
              <a className="govuk-link" href={address}>
                Go back
              </a>
            </div>
          </form>
        </>
      )}
    </Page>
  );
}
