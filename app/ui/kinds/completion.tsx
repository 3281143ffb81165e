import { Fragment } from "react";
import type { ItemQuestionProps } from "#ui/item-question";
import { ListQuestion, listId } from "#ui/list-question";
import { useWords } from "#ui/words-context";

/** A sentence with a list of words in each of its gaps. */
export function Question({ item, chosen, errorMessage }: ItemQuestionProps) {
  const { question } = useWords();
  const [beginning, ...pieces] = item.parts;
  return (
    <ListQuestion legend={question.complete} hint={question.fill} errorMessage={errorMessage}>
      <p className="govuk-body app-sentence">
        {beginning}
        {pieces.map((piece, index) => (
          <Fragment key={listId(index)}>
            <select
              className="govuk-select app-sentence__gap"
              id={listId(index)}
              name="choice[]"
              aria-label={question.gap(index + 1)}
              defaultValue={chosen[index] ?? ""}
            >
              <option value="">{question.choose}</option>
              {item.options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
            {piece}
          </Fragment>
        ))}
      </p>
    </ListQuestion>
  );
}
