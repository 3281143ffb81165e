import type { ShownItem } from "#app/domain/assessment/paper";
import { Details } from "#ui/govuk/details";
import { ScenarioStory } from "#ui/scenario-story";
import { useWords } from "#ui/words-context";

/** The story above a question, if it has one. Open, because nobody can answer without it; whoever knows it by now folds it away. */
export function ItemStory({ item }: { item: ShownItem }) {
  const words = useWords().test.story;
  if (item.scenario === null) return null;
  return (
    <>
      <Details summary={words.title(item.scenario.title)} open>
        <ScenarioStory scenario={item.scenario} />
      </Details>
      <p className="govuk-caption-m">{words.question(item.blockPosition, item.blockOf)}</p>
    </>
  );
}
