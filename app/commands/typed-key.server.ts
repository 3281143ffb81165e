import { z } from "zod";
import { allKinds } from "#app/domain/assessment/kinds";
import type { KindRules, OptionField } from "#app/domain/assessment/kind-rules";

type Typed = Record<string, unknown> & { kind: string; marking: string; optionId: string[]; text: string[]; why: string[] };

/** A row of the form that is not empty; `row` is its number on the page, `key` what its kind's own column says. */
type OptionRow = { row: number; id: string; text: string; why: string; key: string };

const Column = z.array(z.string().trim()).catch([]);
const Lines = z.string().catch("");

/** What the form says of an item's key, read by the rules of its kind: columns of other kinds are not looked at. */
export function typedKey(typed: Typed): { rows: OptionRow[]; parts: object; mistakes: [string, string][] } {
  const rules = allKinds().find(({ kind }) => kind === typed.kind) ?? null;
  const rows = rowsOf(typed, rules?.optionField ?? null);
  const options = rows.map(({ id, text, why, key }) => ({ id, text, why, ...rules?.optionField.read(key) }));
  return { rows, parts: { options, ...itemParts(typed, rules) }, mistakes: rules ? keyMistakes(rows, rules.optionField) : [] };
}

function rowsOf(typed: Typed, field: OptionField | null): OptionRow[] {
  const free = [..."abcdefghijklmnopqrstuvwxyz"].filter((letter) => !typed.optionId.includes(letter));
  const rows = typed.text.flatMap((text, index) => {
    const row = { row: index + 1, text, why: typed.why[index] ?? "", key: field ? cellOf(typed, field, index) : "" };
    if (!text && !row.why && (!row.key || field?.sorts)) return [];
    return [{ ...row, id: typed.optionId[index] || (free.shift() ?? "") }];
  });
  return field?.sorts ? rows.toSorted((one, other) => placeOf(one) - placeOf(other)) : rows;
}

/** A tick-box sends the number of its row, and only when it is ticked. */
function cellOf(typed: Typed, { name, input }: OptionField, index: number): string {
  const column = Column.parse(typed[name]);
  if (input === "tick") return column.includes(String(index + 1)) ? "yes" : "";
  return column[index] ?? "";
}

/** Rows without a place of their own come last, as they stand. */
function placeOf({ key, row }: OptionRow): number {
  return key === "" ? 1000 + row : Number(key);
}

function itemParts(typed: Typed, rules: KindRules | null): object {
  const field = rules?.itemField;
  const lines = field ? Lines.parse(typed[field.name]).split("\n") : [];
  return {
    ...(rules?.partMarks && typed.marking === "parts" ? { marking: typed.marking } : {}),
    ...field?.read(lines.map((line) => line.trim()).filter(Boolean)),
  };
}

function keyMistakes(rows: readonly OptionRow[], field: OptionField): [string, string][] {
  const column = rows.map(({ key }) => key);
  return rows.flatMap(({ row, key }): [string, string][] => {
    const message = field.mistake(key, row, column);
    return message ? [[`${field.name}-${row}`, message]] : [];
  });
}
