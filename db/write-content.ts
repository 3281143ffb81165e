import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Course, Item, Lesson, Module } from "#app/domain/course/content-schema";
import { printYaml } from "./print-yaml.ts";

/** What every file of a course says, by its path in the course's folder. The same course always gives the same bytes. */
export function courseFiles(course: Course): Map<string, string> {
  const { modules, items, scenarios = [], ...head } = course;
  const numbered = modules.map((module, index) => ({ folder: `modules/${number(index)}-${module.slug}`, module }));
  return new Map([
    ["course.yaml", printYaml(head)],
    ...(scenarios.length > 0 ? [["scenarios.yaml", printYaml({ scenarios })] as const] : []),
    ...numbered.flatMap(({ folder, module }) => moduleFiles(folder, module)),
    ...modules.flatMap((module) => bankFiles(module.slug, items)),
  ]);
}

/**
 * Writes a course into its folder, only where a file differs, and removes the course files that the course no longer has.
 * Returns the paths that were written or removed.
 */
export async function writeCourse(folder: string, course: Course): Promise<string[]> {
  const files = courseFiles(course);
  const before = await filesOf(folder);
  const changed = [...files].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !files.has(path));
  for (const [path, text] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of gone) await rm(join(folder, path));
  await removeEmptyModules(folder);
  return [...changed.map(([path]) => path), ...gone].sort();
}

function moduleFiles(folder: string, { slug: _, lessons, ...module }: Module): [string, string][] {
  return [
    [`${folder}/module.yaml`, printYaml(module)],
    ...lessons.map((lesson, index): [string, string] => [`${folder}/${number(index)}-${lesson.slug}.md`, printLesson(lesson)]),
  ];
}

function printLesson({ title, minutes, body }: Lesson): string {
  return `---\n${printYaml({ title, minutes })}---\n${body}\n`;
}

/** A topic whose name begins with a number gets another in front, because reading takes the first one off. */
function bankFiles(topic: string, items: readonly Item[]): [string, string][] {
  const own = items.filter((item) => item.topic === topic).map(({ topic: _, ...item }) => item);
  const name = /^\d+-/.test(topic) ? `00-${topic}` : topic;
  return own.length === 0 ? [] : [[`question-bank/${name}.yaml`, printYaml({ items: own })]];
}

/** The files a course folder holds now, of the kinds that a course is made of. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = found
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /^(course|scenarios)\.yaml$|^(modules|question-bank)\/.+\.(md|yaml)$/.test(path));
  return new Map(
    await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), "utf8")])),
  );
}

async function removeEmptyModules(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, "modules"))) {
    const module = join(folder, "modules", name);
    const left = await readdir(module).catch(() => ["a file"]);
    if (left.length === 0) await rm(module, { recursive: true });
  }
}

/** Two digits, so that sorting by name is sorting by number. */
function number(index: number): string {
  return String(index + 1).padStart(2, "0");
}
