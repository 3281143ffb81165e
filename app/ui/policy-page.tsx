import type { PublicationProblem } from "#app/domain/course/publication";
import { policyFormValues } from "#app/domain/licensing/policy-form";
import { type FormState, freshForm, valueOf } from "#app/ui/form-state";
import { StaleNotice } from "#ui/draft-notices";
import { Details } from "#ui/govuk/details";
import { InsetText } from "#ui/govuk/inset-text";
import { WarningText } from "#ui/govuk/warning-text";
import { Page } from "#ui/page";
import { namedPolicyErrors, PolicyForm } from "#ui/policy-form";
import { type HistoricPolicy, PolicyHistory, PolicySummary } from "#ui/policy-summary";

type Module = { slug: string; title: string };

type PolicyPageProps = {
  authorityId: string;
  authorityName: string;
  label: string;
  modules: readonly Module[];
  history: readonly HistoricPolicy[];
  answer: (FormState & { stale: boolean; problems: readonly PublicationProblem[] }) | undefined;
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
      {answer && answer.problems.length > 0 && <CourseProblems problems={answer.problems} modules={modules} />}
      <InsetText>
        Tests that have begun keep the policy they began under, and passes keep their dates. What you set here serves the tests that begin
        from now on.
      </InsetText>
      <ModuleNames modules={modules} />
      <PolicyForm form={{ ...form, errors }} basis={basis} />
      <h2 className="govuk-heading-m" id="history">
        History
      </h2>
      <PolicyHistory versions={history} />
    </Page>
  );
}

/** What stands in the way of a policy, with the module or question it is about. */
function CourseProblems({ problems, modules }: { problems: readonly PublicationProblem[]; modules: readonly Module[] }) {
  const title = (where: string) => modules.find(({ slug }) => where === `module ${slug}`)?.title ?? where;
  return (
    <WarningText>
      What the course lacks for this test:
      {problems.map(({ where, message }) => (
        <span key={`${where} ${message}`} className="app-problem">
          {where === "blueprint" ? message.charAt(0).toUpperCase() + message.slice(1) : `${title(where)}: ${message}`}
        </span>
      ))}
    </WarningText>
  );
}

function ModuleNames({ modules }: { modules: readonly Module[] }) {
  return (
    <Details summary="Short names of the modules">
      <ul className="govuk-list">
        {modules.map(({ slug, title }) => (
          <li key={slug}>
            <code>{slug}</code> {title}
          </li>
        ))}
      </ul>
    </Details>
  );
}
