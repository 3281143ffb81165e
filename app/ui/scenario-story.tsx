import type { ShownScenario } from "#app/domain/assessment/scenario-block";

/** The story that questions are about: its picture, if it has one, and its text. */
export function ScenarioStory({ scenario: { passage, picture } }: { scenario: ShownScenario }) {
  return (
    <div className="app-story">
      {picture && <img className="app-story__picture" src={`/pictures/${picture.file}`} alt={picture.alt} />}
      {passage.split(/\n+/).map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
