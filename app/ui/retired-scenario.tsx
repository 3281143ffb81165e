import { storyOf } from "#app/domain/assessment/scenario-block";
import type { Scenario } from "#app/domain/course/content-schema";
import { InsetText } from "#ui/govuk/inset-text";
import { ScenarioStory } from "#ui/scenario-story";

/** A scenario that leaves the bank at the next publication, and the way to keep it after all. */
export function RetiredScenario({ course, scenario }: { course: string; scenario: Scenario }) {
  return (
    <>
      <InsetText>
        “{scenario.title}” leaves the bank with the next publication. Papers that were drawn before keep it.{" "}
        <a className="govuk-link" href={`/editor/courses/${course}/draft/scenario/${scenario.id}/withdrawal`}>
          Keep the scenario after all
        </a>
      </InsetText>
      <ScenarioStory story={storyOf(scenario)} />
    </>
  );
}
