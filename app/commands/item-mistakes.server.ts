const MISTAKES: Record<string, [string, string]> = {
  id: ["id", "Give the question a short name in small letters, digits and hyphens, such as m5-late-booking"],
  fact: ["fact", "Name the fact in small letters, digits and hyphens, such as suspicion-is-enough"],
  topic: ["outcome", "Choose what the question tests"],
  outcome: ["outcome", "Choose what the question tests"],
  kind: ["kind", "Choose the kind of question"],
  difficulty: ["difficulty", "Choose how hard the question is"],
  stem: ["stem", "Write the question"],
  "source.title": ["sourceTitle", "Say where this comes from, such as the Act and its section"],
  "source.url": ["sourceUrl", "The web address must begin with https://"],
  review_by: ["review", "Give a real date by which somebody looks at this question again"],
};

const FORM_ORDER = [
  "id",
  "situation",
  "stem",
  "kind",
  "text",
  "why",
  "outcome",
  "fact",
  "difficulty",
  "sourceTitle",
  "sourceUrl",
  "review",
];

/**
 * What to say at which field, for each place where an item breaks the rules of content, in the order of the page.
 * `rows` are the numbers on the page of the rows that hold its options.
 */
export function findMistakes(paths: readonly (readonly PropertyKey[])[], rows: readonly number[]): [string, string][] {
  const place = ([field]: [string, string]) => FORM_ORDER.indexOf(field.replace(/-\d+$/, ""));
  return paths.map((path) => mistakeAt(path, rows)).toSorted((one, other) => place(one) - place(other));
}

function mistakeAt(path: readonly PropertyKey[], rows: readonly number[]): [string, string] {
  const [place, index, part] = path;
  if (place !== "options") return MISTAKES[path.map(String).join(".")] ?? ["form", `Please check: ${path.map(String).join(" ")}`];
  const row = rows[Number(index)];
  if (row === undefined) return ["text-1", "Write at least two options, and at most ten"];
  return part === "why"
    ? [`why-${row}`, `Say why option ${row} is right or wrong`]
    : [`text-${row}`, `Write option ${row}, or clear the whole row to leave it out`];
}
