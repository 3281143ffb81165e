import { type Column, columnsOf, type ImportKind, mayBeMissing } from "#app/domain/licensing/import-columns";
import { COLUMN_WORDS } from "#app/ui/import-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Select } from "#ui/govuk/select";

type MappingFormProps = { kind: ImportKind; header: readonly string[]; examples: readonly (readonly string[])[]; form: FormState };

/** Asks where each of our columns stands in the file; each heading shows what stands below it. */
export function MappingForm({ kind, header, examples, form }: MappingFormProps) {
  const headings = header.map((heading, index) => ({ value: String(index), children: headingWords(heading, index, examples) }));
  return (
    <form method="post" noValidate>
      {columnsOf(kind).map((column) => (
        <Select
          key={column}
          name={column}
          label={COLUMN_WORDS[column].name}
          hint={hintOf(kind, column)}
          errorMessage={form.errors[column]}
          className="app-select-wide"
          defaultValue={valueOf(form, column)}
          items={[{ value: "", children: "Not in this file" }, ...headings]}
        />
      ))}
      <Button preventDoubleClick>Read the lines</Button>
    </form>
  );
}

function hintOf(kind: ImportKind, column: Column): string | undefined {
  return mayBeMissing(kind, column) ? "May be left out" : undefined;
}

function headingWords(heading: string, index: number, examples: MappingFormProps["examples"]): string {
  const values = examples.flatMap((cells) => cells[index]?.trim() || []).slice(0, 2);
  const name = heading.trim() || `Column ${index + 1}`;
  return values.length === 0 ? name : `${name} (${values.join(", ")})`.slice(0, 80);
}

/** What is wrong with where the columns were said to stand, at each of them. */
export function mappingErrors({ missing, doubled }: { missing: readonly Column[]; doubled: readonly Column[] }): Record<string, string> {
  return Object.fromEntries([
    ...missing.map((column) => [column, `Choose the column that holds: ${COLUMN_WORDS[column].name.toLowerCase()}`]),
    ...doubled.map((column) => [column, `${COLUMN_WORDS[column].name} cannot be the same column as another one`]),
  ]);
}
