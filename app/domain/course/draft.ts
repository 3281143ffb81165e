import type { Change } from "./changes.ts";
import { BankItem, type Course, type Item, Lesson, type Module, ModuleHead, Retired, Scenario } from "./content-schema.ts";

/** What editors may change. A lesson is named `module.lesson`, because two modules may each have a lesson of one name. */
export const DRAFT_KINDS = ["module", "lesson", "item", "scenario"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** One changed part of a course, whole: it replaces the part of the same name when the draft is published. */
export type DraftContent =
  | { kind: "module"; slug: string; body: ModuleHead }
  | { kind: "lesson"; slug: string; body: Lesson }
  | { kind: "item"; slug: string; body: Item | Retired }
  | { kind: "scenario"; slug: string; body: Scenario | Retired };

/** `authors` are the ids of everybody who changed this part since the last publication. */
export type DraftDocument = DraftContent & { revision: number; authors: readonly string[] };

/** The name under which a lesson stands in the draft. */
export function lessonSlug(module: string, lesson: string): string {
  return `${module}.${lesson}`;
}

/** A draft body as it was stored. Throws when it is not of its kind: nothing else is ever saved. */
export function readDraftContent(kind: string, slug: string, body: unknown): DraftContent {
  if (kind === "module") return { kind, slug, body: ModuleHead.parse(body) };
  if (kind === "lesson") return { kind, slug, body: Lesson.parse(body) };
  if (kind === "item") return { kind, slug, body: BankItem.or(Retired).parse(body) };
  if (kind === "scenario") return { kind, slug, body: Scenario.or(Retired).parse(body) };
  throw new Error(`“${kind}” is no part of a course`);
}

/** The course as it would be published: every draft document in place of the part it names, new items and scenarios behind the others. */
export function applyDraft({ scenarios: stories = [], ...course }: Course, documents: readonly DraftContent[]): Course {
  const drafted = new Map(documents.map((document) => [`${document.kind} ${document.slug}`, document]));
  const items = documents.flatMap((document) => (document.kind === "item" ? document : []));
  const scenarios = withDrafted(
    stories,
    documents.flatMap((document) => (document.kind === "scenario" ? document : [])),
  );
  return {
    ...course,
    modules: course.modules.map((module) => draftedModule(module, drafted)),
    ...(scenarios.length > 0 ? { scenarios } : {}),
    items: withDrafted(course.items, items),
  };
}

/** The part of a course that a draft document of this kind and name stands for, or null when the course has none. */
export function findPart(course: Course, kind: DraftKind, slug: string): ModuleHead | Lesson | Item | Scenario | null {
  if (kind === "item") return course.items.find((item) => item.id === slug) ?? null;
  if (kind === "scenario") return course.scenarios?.find((scenario) => scenario.id === slug) ?? null;
  if (kind === "lesson") return lessonsOf(course).find((lesson) => lesson.name === slug)?.lesson ?? null;
  const module = course.modules.find((candidate) => candidate.slug === slug);
  return module ? { slug, title: module.title, summary: module.summary } : null;
}

/**
 * Whether a second pair of eyes must look before publication: a changed key, option, kind or critical mark decides who passes.
 * The same holds for an item that joins or leaves the bank or a scenario, for a scenario, and for what a paper must hold.
 */
export function needsSecondEditor(changes: readonly Change[]): boolean {
  return changes.some((change) => change.decidesMarks);
}

/** Whether this person may publish: nobody alone writes and publishes what decides a mark. */
export function mayPublish(changes: readonly Change[], documents: readonly DraftDocument[], publisherId: string): boolean {
  return changes
    .filter((change) => change.decidesMarks)
    .every((change) => {
      const document = documents.find(({ kind, slug }) => kind === change.kind && slug === change.slug);
      return !document?.authors.includes(publisherId);
    });
}

function lessonsOf(course: Course) {
  return course.modules.flatMap((module) => module.lessons.map((lesson) => ({ name: lessonSlug(module.slug, lesson.slug), lesson })));
}

function draftedModule(module: Module, drafted: ReadonlyMap<string, DraftContent>): Module {
  const head = drafted.get(`module ${module.slug}`);
  const lessons = module.lessons.map((lesson) => {
    const document = drafted.get(`lesson ${lessonSlug(module.slug, lesson.slug)}`);
    return document?.kind === "lesson" ? document.body : lesson;
  });
  return { ...module, ...(head?.kind === "module" ? head.body : {}), lessons };
}

/** Each part as it is in the draft, without those that leave; the new ones behind. */
function withDrafted<Part extends { id: string }>(
  parts: readonly Part[],
  drafted: readonly { slug: string; body: Part | Retired }[],
): Part[] {
  const bodies = new Map(drafted.map(({ slug, body }) => [slug, body]));
  const added = drafted.filter(({ slug }) => !parts.some(({ id }) => id === slug)).map(({ body }) => body);
  return [...parts.map((part) => bodies.get(part.id) ?? part), ...added].flatMap((body) => ("retired" in body ? [] : [body]));
}
