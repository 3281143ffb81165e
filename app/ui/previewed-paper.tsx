import type { Item, Scenario } from "#app/domain/course/content-schema";
import { storyOf } from "#app/domain/assessment/scenario-block";
import { Tag } from "#ui/govuk/tag";
import { KeyedItem } from "#ui/keyed-item";
import { ScenarioStory } from "#ui/scenario-story";

type PreviewedPaperProps = {
  course: string;
  items: readonly Item[];
  scenarios: readonly Scenario[];
  titles: ReadonlyMap<string, string>;
};

/** A whole paper with its key, each question a step from its editing page. */
export function PreviewedPaper({ course, items, scenarios, titles }: PreviewedPaperProps) {
  return (
    <ol className="app-paper">
      {items.map((item, index) => (
        <li key={item.id} className="app-paper__item">
          <p className="app-paper__head">
            <strong>Question {index + 1}</strong>
            <span className="app-muted">{titles.get(item.topic)}</span>
            {item.critical && <Tag className="govuk-tag--purple">Critical</Tag>}
            <a className="govuk-link" href={`/editor/courses/${course}/items/${item.id}`}>
              Edit<span className="govuk-visually-hidden"> question {index + 1}</span>
            </a>
          </p>
          {item.scenario !== items[index - 1]?.scenario && <Story scenario={scenarios.find(({ id }) => id === item.scenario)} />}
          <KeyedItem item={item} />
        </li>
      ))}
    </ol>
  );
}

/** Stands above the first question of a scenario. */
function Story({ scenario }: { scenario: Scenario | undefined }) {
  if (!scenario) return null;
  return (
    <section className="app-paper__story" aria-label={scenario.title}>
      <h2 className="govuk-heading-s">{scenario.title}</h2>
      <ScenarioStory story={storyOf(scenario)} />
    </section>
  );
}
