import type { Shortage } from "#app/domain/assessment/assembly";
import type { Blueprint } from "#app/domain/course/content-schema";
import { policyFormValues } from "#app/domain/licensing/policy-form";
import { type FormState, freshForm, valueOf } from "#app/ui/form-state";
import { shortageInWords } from "#app/ui/policy-refusals";
import { StaleNotice } from "#ui/draft-notices";
import { InsetText } from "#ui/govuk/inset-text";
import { WarningText } from "#ui/govuk/warning-text";
import { Page } from "#ui/page";
import { namedPolicyErrors, PolicyForm } from "#ui/policy-form";
import { type HistoricPolicy, PolicyHistory, PolicySummary } from "#ui/policy-summary";

type Module = { slug: string; title: string };
type Lack = { shortages: readonly Shortage[]; blueprint: Blueprint };

type PolicyPageProps = {
  authorityId: string;
  authorityName: string;
  label: string;
  modules: readonly Module[];
  history: readonly HistoricPolicy[];
  answer: (FormState & { stale: boolean; lack: Lack | null }) | undefined;
};

/** The form of a new policy, filled in from the one in force, above the history of all. */
export function PolicyPage({ authorityId, authorityName, label, modules, history, answer }: PolicyPageProps) {
  const [inForce] = history;
  if (!inForce) throw new Error(`${authorityId} has no policy for ${label}`);
  const form = answer ?? freshForm(policyFormValues(inForce.policy));
  const errors = namedPolicyErrors(form.errors);
  const basis = answer && !answer.stale ? valueOf(answer, "basis") : String(inForce.version);
  return (
    <Page title={label} caption={authorityName} errors={errors} back={{ href: `/admin/authorities/${authorityId}`, text: authorityName }}>
      {answer?.stale && (
        <StaleNotice>
          <PolicySummary policy={inForce.policy} />
        </StaleNotice>
      )}
      {answer?.lack && <MissingQuestions lack={answer.lack} modules={modules} />}
      <InsetText>
        Tests that have begun keep the policy they began under, and passes keep their dates. What you set here serves the tests that begin
        from now on.
      </InsetText>
      <PolicyForm form={{ ...form, errors }} basis={basis} />
      <h2 className="govuk-heading-m" id="history">
        History
      </h2>
      <PolicyHistory versions={history} />
    </Page>
  );
}

function MissingQuestions({ lack, modules }: { lack: Lack; modules: readonly Module[] }) {
  const title = (slug: string) => modules.find((module) => module.slug === slug)?.title ?? slug;
  return (
    <WarningText>
      What the question bank lacks for this test:
      {lack.shortages.map((shortage, index) => (
        <span key={index} className="app-problem">
          {shortageInWords(shortage, lack.blueprint, title)}
        </span>
      ))}
    </WarningText>
  );
}
