import { type FormState, freshForm, worded } from "#app/ui/form-state";
import type { ShownStanding } from "#app/ui/standing";
import { ApplicationCard } from "#ui/application-card";
import { ClaimForm } from "#ui/claim-form";
import { InsetText } from "#ui/govuk/inset-text";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

type ApplicationsPageProps = {
  standing: ShownStanding;
  authorities: readonly { authorityId: string; name: string }[];
  /** What the account says of the driver, to begin the form with. */
  account: FormState["values"];
  /** Whether the driver was sent here because something else needs an application. */
  first: boolean;
  sent: FormState | undefined;
};

/** A driver's applications, and the form that adds one. */
export function ApplicationsPage({ standing, authorities, account, first, sent }: ApplicationsPageProps) {
  const words = useWords().applications;
  const form = sent ? worded(sent, words.errors) : freshForm(account);
  const some = standing.applications.length > 0;
  return (
    <Page title={words.title} errors={form.errors} back={{ href: "/home" }}>
      {first && !sent && <InsetText>{words.first}</InsetText>}
      {!some && <p className="govuk-body">{words.none}</p>}
      {standing.applications.map((application) => (
        <ApplicationCard key={application.applicationId} application={application} standing={standing} withStep />
      ))}
      <h2 className="govuk-heading-m" id="add">
        {some ? words.add.headingMore : words.add.heading}
      </h2>
      <ClaimForm form={form} authorities={authorities} />
    </Page>
  );
}
