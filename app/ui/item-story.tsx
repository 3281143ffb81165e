import type { ShownItem } from "#app/domain/assessment/paper";
import { Details } from "#ui/govuk/details";
import { ScenarioStory } from "#ui/scenario-story";
import { useWords } from "#ui/words-context";

/** The story above a question, if it has one. Open, because nobody can answer without it; whoever knows it by now folds it away. */
export function ItemStory({ item }: { item: ShownItem }) {
  const words = useWords().test.story;
  if (item.block === null) return null;
  const { story, position, of } = item.block;
  return (
    <>
      <Details summary={words.title(story.title)} open>
        <ScenarioStory story={story} />
      </Details>
      <p className="govuk-caption-m">{words.question(position, of)}</p>
    </>
  );
}
