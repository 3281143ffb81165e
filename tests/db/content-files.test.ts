import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Course } from "#app/domain/course/content-schema";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { findLiveVersion, publishVersion } from "#db/queries/courses";
import { readCourse } from "#db/read-content";
import { courseFiles, writeCourse } from "#db/write-content";
import type { Store } from "#db/store";
import { ENGINES, openTestStore } from "../support/stores.ts";

const COURSE = "taxi-driver-safeguarding";
const now = new Date("2026-11-24T10:00:00Z");

async function copyOfContent(): Promise<{ content: string; course: string }> {
  const content = await mkdtemp(join(tmpdir(), "fareguard-content-"));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  await cp("content", content, { recursive: true });
  return { content, course: join(content, "courses", COURSE) };
}

async function liveCourse(store: Store, name = COURSE): Promise<Course> {
  const live = await findLiveVersion(store, name);
  if (!live) throw new Error("the course is missing");
  return live.course;
}

for (const engine of ENGINES) {
  test(`${engine}: what was imported is exported byte for byte as it was`, async () => {
    const store = await openTestStore(engine);
    for (const name of await readdir(join("content", "courses"))) {
      const files = courseFiles(await liveCourse(store, name));
      const folder = join("content", "courses", name);
      const committed = (await readdir(folder, { recursive: true })).filter((path) => /\.(md|yaml)$/.test(path));
      expect([...files.keys()].sort()).toEqual(committed.sort());
      for (const [path, text] of files) expect(text, path).toBe(await readFile(join(folder, path), "utf8"));
    }
  });

  test(`${engine}: importing what was exported changes nothing, even after editors put an item at the end of the bank`, async () => {
    const store = await openTestStore(engine);
    const { content, course } = await copyOfContent();
    const live = await liveCourse(store);
    const [first, ...others] = live.items;
    if (!first) throw new Error("the bank is empty");
    const edited = { ...live, items: [...others, { ...first, stem: `${first.stem} Think: twice.` }] };
    await store.transaction((tx) => publishVersion(tx, edited, { publishedBy: null, note: "A clearer question" }, now));

    const topic = first.topic;
    expect(await writeCourse(course, await liveCourse(store))).toEqual([`question-bank/${topic}.yaml`]);
    expect(await writeCourse(course, await liveCourse(store))).toEqual([]);
    expect(await importContent(store, await readContent(content), now)).toEqual({ done: true, published: [] });
  });
}

test("every bank holds five papers of its own course, also of critical items, so that nobody meets the same one soon", async () => {
  const { courses, authorities } = await readContent("content");
  expect(courses.map(({ slug }) => slug).sort()).toEqual(["driver-refresher", "late-night-venues", COURSE]);
  for (const { slug, items, blueprint } of courses) {
    expect(items.length, slug).toBeGreaterThanOrEqual(5 * blueprint.items);
    expect(items.filter(({ critical }) => critical).length, slug).toBeGreaterThanOrEqual(5 * blueprint.critical);
  }
  const known = new Set(courses.map(({ slug }) => slug));
  const taken = authorities.flatMap(({ licensee_types }) => licensee_types.map(({ course }) => course));
  expect(taken.filter((course) => !known.has(course))).toEqual([]);
});

test("a lesson that left the course leaves the files too, and the others are numbered anew", async () => {
  const { course: folder } = await copyOfContent();
  await writeFile(join(folder, "README.txt"), "not ours");
  const course = await readCourse(folder);
  const [gone, ...kept] = course.modules;
  const changed = await writeCourse(folder, { ...course, modules: kept, items: course.items.filter((item) => item.topic !== gone?.slug) });
  expect(changed).toContain(`question-bank/${gone?.slug}.yaml`);
  expect(await readdir(join(folder, "modules"))).toEqual(kept.map((module, index) => `0${index + 1}-${module.slug}`));
  expect((await readCourse(folder)).modules).toEqual(kept);
  expect(await readFile(join(folder, "README.txt"), "utf8")).toBe("not ours");
});

test("scenarios have a file of their own, and none when there is none", async () => {
  const { course: folder } = await copyOfContent();
  const course = await readCourse(folder);
  const picture = { file: "late.svg", alt: "Two people: one of them waits" };
  const scenarios = [{ id: "late", topic: "what-to-do", title: "Late: a call", passage: "One line.\nAnd another.", picture }];
  await writeCourse(folder, { ...course, scenarios });
  expect((await readCourse(folder)).scenarios).toEqual(scenarios);

  const { scenarios: _, ...without } = course;
  expect(await writeCourse(folder, without)).toEqual(["scenarios.yaml"]);
  expect(await readCourse(folder)).toEqual(without);
});

test("a blueprint that asks for more comes back as it went in", async () => {
  const { course: folder } = await copyOfContent();
  const course = await readCourse(folder);
  const quotas = { topics: { "what-to-do": 4 }, difficulty: { hard: 3, easy: 0 }, include: ["m5-signs-together"], exposure_cap: null };
  const blueprint = { ...course.blueprint, ...quotas };
  await writeCourse(folder, { ...course, blueprint });
  expect((await readCourse(folder)).blueprint).toEqual(blueprint);
});

test("every picture that a scenario names is there", async () => {
  const { scenarios = [] } = await readCourse(join("content", "courses", COURSE));
  const pictures = await readdir(join("public", "pictures"));
  for (const { picture } of scenarios) if (picture) expect(pictures).toContain(picture.file);
});

test("texts that YAML could misread come back as they went in", async () => {
  const { course: folder } = await copyOfContent();
  const course = await readCourse(folder);
  const tricky = [
    "yes",
    "2027",
    "null",
    "- a list: no",
    "# no comment",
    '“Quotes” and "quotes"',
    "two\nlines",
    "1.0",
    "{{number:police-emergency}} now",
    "a".repeat(300),
  ];
  const title = (index: number) => tricky[index % tricky.length] ?? "";
  const modules = course.modules.map((module, at) => ({
    ...module,
    title: title(at),
    lessons: module.lessons.map((lesson, index) => ({ ...lesson, title: title(at + index) })),
    outcomes: module.outcomes.map((outcome, index) => ({ ...outcome, text: title(at + index + 5) })),
  }));
  await writeCourse(folder, { ...course, modules });
  expect(await readCourse(folder)).toEqual({ ...course, modules });
});
