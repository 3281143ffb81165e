import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { inBankOrder } from "#app/domain/course/bank-order";
import { Course, CourseHead, Item, Lesson, Module, Scenario } from "#app/domain/course/content-schema";

/** A file of `content/` that cannot be read; its message names the file and the place in it. */
export class ContentError extends Error {}

const ModuleFile = Module.omit({ slug: true, lessons: true });
const BankFile = z.strictObject({ items: z.array(Item) });
const ScenarioFile = z.strictObject({ scenarios: z.array(Scenario) });

/**
 * Reads one course folder: `course.yaml`, `modules/NN-slug/{module.yaml,NN-lesson.md}`, `question-bank/topic.yaml` and,
 * where there are any, `scenarios.yaml`.
 * Order comes from the numbers in front of the names. Throws `ContentError` naming the first file at fault.
 */
export async function readCourse(folder: string): Promise<Course> {
  const head = await readYaml(join(folder, "course.yaml"), CourseHead);
  const modules = await Promise.all((await names(join(folder, "modules"))).map((name) => readModule(join(folder, "modules", name))));
  const banks = await Promise.all(
    (await names(join(folder, "question-bank"))).map((name) => readBank(join(folder, "question-bank", name))),
  );
  const stories = (await names(folder)).includes("scenarios.yaml") ? await readYaml(join(folder, "scenarios.yaml"), ScenarioFile) : {};
  return inBankOrder(Course.parse({ ...head, ...stories, modules, items: banks.flat() }));
}

/** The course folders below `content/courses`, by name. */
export async function courseFolders(content: string): Promise<string[]> {
  return (await names(join(content, "courses"))).map((name) => join(content, "courses", name));
}

/** Reads a YAML file against its schema. Throws `ContentError` naming file, line or field. */
export async function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  return checked(file, parseYaml(file, await readFile(file, "utf8")), schema);
}

async function readModule(folder: string): Promise<Module> {
  const module = await readYaml(join(folder, "module.yaml"), ModuleFile);
  const files = (await names(folder)).filter((name) => name.endsWith(".md"));
  const lessons = await Promise.all(files.map((name) => readLesson(join(folder, name))));
  return checked(folder, { ...module, slug: withoutNumber(folder), lessons }, Module);
}

async function readLesson(file: string): Promise<Lesson> {
  const match = /^---\n([\s\S]*?)\n---\n\n?([\s\S]*)$/.exec(await readFile(file, "utf8"));
  if (!match) throw new ContentError(`${file}: begin with a title and minutes between two lines of ---`);
  const [, front = "", body = ""] = match;
  const parsed = parseYaml(file, front);
  return checked(file, { ...Object(parsed), slug: withoutNumber(file), body: body.trim() }, Lesson);
}

async function readBank(file: string): Promise<Course["items"]> {
  const topic = withoutNumber(file);
  return (await readYaml(file, BankFile)).items.map((item) => ({ ...item, topic }));
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new ContentError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checked<Schema extends z.ZodType>(file: string, value: unknown, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`);
  throw new ContentError(`${file}: ${problems.join("; ")}`);
}

async function names(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
}

function withoutNumber(path: string): string {
  const name = path.split(/[/\\]/).pop() ?? path;
  return name.replace(/\.(md|yaml)$/, "").replace(/^\d+-/, "");
}
