import { allKinds } from "#app/domain/assessment/kinds";

const MISTAKES: Record<string, [string, string]> = {
  id: ["id", "Give the question a short name in small letters, digits and hyphens, such as m5-late-booking"],
  fact: ["fact", "Name the fact in small letters, digits and hyphens, such as suspicion-is-enough"],
  topic: ["outcome", "Choose what the question tests"],
  outcome: ["outcome", "Choose what the question tests"],
  kind: ["kind", "Choose the kind of question"],
  difficulty: ["difficulty", "Choose how hard the question is"],
  scenario: ["scenario", "Choose a scenario from the list, or none"],
  stem: ["stem", "Write the question"],
  "source.title": ["sourceTitle", "Say where this comes from, such as the Act and its section"],
  "source.url": ["sourceUrl", "The web address must begin with https://"],
  review_by: ["review", "Give a real date by which somebody looks at this question again"],
};

const OPTION_FIELDS = allKinds().map(({ optionField }) => optionField.name);
const ITEM_FIELDS = allKinds().flatMap(({ itemField }) => itemField ?? []);

const FORM_ORDER = [
  "id",
  "situation",
  "stem",
  "kind",
  "text",
  ...OPTION_FIELDS,
  "why",
  ...ITEM_FIELDS.map(({ name }) => name),
  "outcome",
  "fact",
  "scenario",
  "difficulty",
  "sourceTitle",
  "sourceUrl",
  "review",
];

/** What was typed of the key: the numbers on the page of the rows that hold options, and what is wrong with their keys. */
type TypedKey = { rows: readonly { row: number }[]; mistakes: readonly [string, string][] };

/**
 * What to say at which field, once for each, for each place where an item breaks the rules of content or its key those of its kind,
 * in the order of the page.
 */
export function findMistakes(paths: readonly (readonly PropertyKey[])[], { rows, mistakes }: TypedKey): [string, string][] {
  const place = ([field]: [string, string]) => FORM_ORDER.indexOf(field.replace(/-\d+$/, ""));
  const inContent = paths.map((path) => mistakeAt(path, rows));
  return [...new Map([...inContent, ...mistakes])].toSorted((one, other) => place(one) - place(other));
}

function mistakeAt(path: readonly PropertyKey[], rows: TypedKey["rows"]): [string, string] {
  const [place, index, part] = path;
  const itemField = ITEM_FIELDS.find(({ name }) => name === place);
  if (itemField) return [itemField.name, itemField.mistake];
  if (place !== "options") return MISTAKES[path.map(String).join(".")] ?? ["form", `Please check: ${path.map(String).join(" ")}`];
  const row = rows[Number(index)]?.row;
  if (row === undefined) return ["text-1", "Write at least two options, and at most ten"];
  if (part === "why") return [`why-${row}`, `Say why option ${row} is right or wrong`];
  if (OPTION_FIELDS.includes(String(part))) return [`${String(part)}-${row}`, `Check the key of option ${row}`];
  return [`text-${row}`, `Write option ${row}, or clear the whole row to leave it out`];
}
