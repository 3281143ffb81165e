import type { ShownItem } from "#app/domain/assessment/paper";
import { QUESTIONS } from "#app/ui/kinds.generated";
import { ItemStory } from "#ui/item-story";

/** `chosen` holds the page's values: those that were saved, or those just sent where they were refused. */
export type ItemQuestionProps = { item: ShownItem; chosen: readonly string[]; errorMessage?: string };

/** One item as a driver sees it: the story it belongs to, the situation, and the question in the way of its kind. Every field is named `choice[]`. */
export function ItemQuestion(props: ItemQuestionProps) {
  const { situation, kind } = props.item;
  const Question = QUESTIONS[kind];
  return (
    <>
      <ItemStory item={props.item} />
      {situation && <p className="govuk-body-l">{situation}</p>}
      <Question {...props} />
    </>
  );
}
