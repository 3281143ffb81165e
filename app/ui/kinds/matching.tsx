import type { ItemQuestionProps } from "#ui/item-question";
import { ListQuestion, listId } from "#ui/list-question";
import { Select } from "#ui/govuk/select";
import { useWords } from "#ui/words-context";

/** Prompts, each with a list of all the partners. */
export function Question({ item, chosen, errorMessage }: ItemQuestionProps) {
  const { question } = useWords();
  const partners = item.options.map(({ value, text }) => ({ value, children: text }));
  return (
    <ListQuestion legend={item.stem} hint={question.match} errorMessage={errorMessage}>
      {item.parts.map((prompt, index) => (
        <Select
          key={prompt}
          id={listId(index)}
          name="choice[]"
          formGroup={{ className: "app-pair" }}
          label={prompt}
          items={[{ value: "", children: question.choose }, ...partners]}
          defaultValue={chosen[index] ?? ""}
        />
      ))}
    </ListQuestion>
  );
}
