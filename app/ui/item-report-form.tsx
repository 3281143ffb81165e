import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { CharacterCount } from "#ui/govuk/character-count";
import { useWords } from "#ui/words-context";

/** One box for what is wrong with a question. */
export function ItemReportForm({ form }: { form: FormState }) {
  const words = useWords().itemReport;
  return (
    <form method="post" noValidate>
      <CharacterCount
        name="words"
        label={words.label}
        hint={words.hint}
        rows={4}
        maxCharacters={500}
        description={words.limit}
        defaultValue={valueOf(form, "words")}
        errorMessage={form.errors.words}
      />
      <Button preventDoubleClick>{words.submit}</Button>
    </form>
  );
}
