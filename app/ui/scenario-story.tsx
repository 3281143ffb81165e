import type { Story } from "#app/domain/assessment/scenario-block";
import { useWords } from "#ui/words-context";

/** The story that questions are about: its picture, if it has one, its text, and on a journey what has happened since. */
export function ScenarioStory({ story: { passage, picture, soFar } }: { story: Story }) {
  const words = useWords().test.story;
  return (
    <div className="app-story">
      {picture && <img className="app-story__picture" src={`/pictures/${picture.file}`} alt={picture.alt} />}
      <Paragraphs text={passage} />
      {soFar.length > 0 && <p className="govuk-body govuk-!-font-weight-bold">{words.soFar}</p>}
      {soFar.map((text) => (
        <Paragraphs key={text} text={text} />
      ))}
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text.split(/\n+/).map((paragraph) => (
    <p key={paragraph} className="govuk-body">
      {paragraph}
    </p>
  ));
}
