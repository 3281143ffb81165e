import type { ItemQuestionProps } from "#ui/item-question";
import { ListQuestion, listId } from "#ui/list-question";
import { Select } from "#ui/govuk/select";
import { useWords } from "#ui/words-context";

/** Steps in mixed order, each with a list of places. */
export function Question({ item, chosen, errorMessage }: ItemQuestionProps) {
  const { question } = useWords();
  const places = item.options.map(({ value, text }) => ({ value, children: text }));
  return (
    <ListQuestion legend={item.stem} hint={question.order} errorMessage={errorMessage}>
      {item.parts.map((step, index) => (
        <Select
          key={step}
          id={listId(index)}
          name="choice[]"
          formGroup={{ className: "app-place" }}
          label={step}
          items={[{ value: "", children: question.place }, ...places]}
          defaultValue={chosen[index] ?? ""}
        />
      ))}
    </ListQuestion>
  );
}
