import { storyOf } from "#app/domain/assessment/scenario-block";
import type { Item, Scenario } from "#app/domain/course/content-schema";
import type { PublicationProblem } from "#app/domain/course/publication";
import { type FormState, valueOf } from "#app/ui/form-state";
import { StaleNotice } from "#ui/draft-notices";
import { Button } from "#ui/govuk/button";
import { ProblemNotice } from "#ui/problem-notice";
import { ScenarioFields } from "#ui/scenario-fields";
import { ScenarioQuestions } from "#ui/scenario-questions";
import { ScenarioStory } from "#ui/scenario-story";

type ScenarioEditFormProps = {
  course: { slug: string; modules: readonly { value: string; children: string }[] };
  /** The scenario as it stands in the draft. */
  scenario: Scenario;
  items: readonly Item[];
  form: FormState;
  problems: readonly PublicationProblem[];
  /** The basis of what somebody else saved meanwhile, or null. */
  current: string | null;
};

/** One scenario: its questions, and the story to change. */
export function ScenarioEditForm({ course, scenario, items, form, problems, current }: ScenarioEditFormProps) {
  return (
    <>
      <ProblemNotice problems={problems} />
      <ScenarioQuestions course={course.slug} scenario={scenario.id} items={items} />
      <h2 className="govuk-heading-m">The story</h2>
      {current === null ? (
        <section className="app-screen" aria-label="The story as a driver sees it">
          <ScenarioStory story={storyOf(scenario)} />
        </section>
      ) : (
        <StaleNotice>
          <ScenarioStory story={storyOf(scenario)} />
        </StaleNotice>
      )}
      <form method="post" noValidate className="app-form-column">
        <input type="hidden" name="basis" value={current ?? valueOf(form, "basis")} />
        <ScenarioFields form={form} modules={course.modules} />
        <Button>Save in the draft</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href={`/editor/courses/${course.slug}/scenarios/${scenario.id}/retirement`}>
          Retire this scenario
        </a>
      </p>
    </>
  );
}
