/** What the registries of item kinds say, from the files that the kinds are made of. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { z } from "zod";

const RULES = "app/domain/assessment/kinds";
const CONTROLS = "app/ui/kinds";

const named = z.object({ name: z.string() });
const KindFile = z.object({
  rules: z.object({ kind: z.string(), control: z.string(), optionField: named, itemField: named.nullable() }),
  shape: z.object({ option: z.object({}), item: z.object({}) }),
});

type Kind = z.infer<typeof KindFile>["rules"];

/** The text of every generated file, by its path. Throws when a kind bears another name than its file, or nothing asks it. */
export async function kindRegistries(): Promise<Map<string, string>> {
  const kinds = await Promise.all(namesIn(RULES).map(readKind));
  const files: [string, string][] = [
    ["app/domain/assessment/kinds.generated.ts", rulesRegistry(kinds)],
    ["app/ui/kinds.generated.ts", controlsRegistry(kinds)],
    ["app/ui/_kinds.generated.scss", fieldList(kinds)],
  ];
  return new Map(await Promise.all(files.map(formatted)));
}

async function readKind(name: string): Promise<Kind> {
  const { rules } = KindFile.parse(await import(pathToFileURL(`${RULES}/${name}.ts`).href));
  if (rules.kind !== name) throw new Error(`${RULES}/${name}.ts calls its kind “${rules.kind}”`);
  if (!namesIn(CONTROLS).includes(rules.control)) throw new Error(`${RULES}/${name}.ts wants ${CONTROLS}/${rules.control}.tsx`);
  return rules;
}

function rulesRegistry(kinds: readonly Kind[]): string {
  const imports = kinds.map(({ kind }) => {
    const name = inCamels(kind);
    return `import { rules as ${name}, shape as ${name}Shape } from "#${RULES}/${kind}";`;
  });
  const spread = (part: string) => kinds.map(({ kind }) => `  ...${inCamels(kind)}Shape.${part},`);
  return lines(
    ...imports,
    "",
    `export const ITEM_KINDS = [${kinds.map(({ kind }) => quoted(kind)).join(", ")}] as const;`,
    "",
    `export const KINDS = { ${kinds.map(({ kind }) => `${quoted(kind)}: ${inCamels(kind)}`).join(", ")} };`,
    "",
    ...["export const OPTION_SHAPE = {", ...spread("option"), "};", ""],
    ...["export const ITEM_SHAPE = {", ...spread("item"), "};"],
  );
}

function controlsRegistry(kinds: readonly Kind[]): string {
  const controls = [...new Set(kinds.map(({ control }) => control))].sort();
  return lines(
    ...controls.map((control) => `import { Question as ${inCamels(control)} } from "#ui/kinds/${control}";`),
    "",
    "export const QUESTIONS = {",
    ...kinds.map(({ kind, control }) => `  ${quoted(kind)}: ${inCamels(control)},`),
    "};",
  );
}

/** For the styles that show an editor only the fields of the kind that is chosen. */
function fieldList(kinds: readonly Kind[]): string {
  const fields = kinds.flatMap(({ optionField, itemField }) => [optionField.name, ...(itemField ? [itemField.name] : []), "marking"]);
  return lines(`$fields: ${[...new Set(fields)].sort().map(quoted).join(", ")};`);
}

async function formatted([file, text]: [string, string]): Promise<[string, string]> {
  return [file, await format(text, { ...(await resolveConfig(file)), filepath: file })];
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((file) => basename(file).replace(/\.tsx?$/, ""))
    .sort();
}

function quoted(name: string): string {
  return `"${name}"`;
}

function inCamels(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A file with a first line that says where it comes from. */
function lines(...rest: string[]): string {
  return ["// Written by `npm run kinds` from the files of the item kinds; do not change it by hand.", ...rest, ""].join("\n");
}
