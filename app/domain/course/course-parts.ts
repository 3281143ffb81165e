import { kindRules } from "#app/domain/assessment/kinds";
import type { Course, Item, ItemOption, Lesson } from "./content-schema.ts";
import { type DraftKind, lessonSlug } from "./draft.ts";

export type ChangedField =
  | "title"
  | "summary"
  | "minutes"
  | "body"
  | "situation"
  | "stem"
  | "kind"
  | "critical"
  | "marking"
  | "extra"
  | "option"
  | "key"
  | "why"
  | "difficulty"
  | "topic"
  | "outcome"
  | "fact"
  | "source"
  | "review_by";

/** What a part says, field by field; the second place names the option of an item. */
export type Values = [ChangedField, string | null, string | null][];
export type Part = { title: string; values: Values };

/** Every part of a course that editors may change, by its name in the draft. */
export function partsOf(course: Course): Record<DraftKind, ReadonlyMap<string, Part>> {
  return { module: headsOf(course), lesson: lessonsOf(course), item: itemsOf(course) };
}

function headsOf(course: Course): Map<string, Part> {
  return new Map(
    course.modules.map(({ slug, title, summary }): [string, Part] => [
      slug,
      {
        title,
        values: [
          ["title", null, title],
          ["summary", null, summary],
        ],
      },
    ]),
  );
}

function lessonsOf(course: Course): Map<string, Part> {
  const values = ({ title, minutes, body }: Lesson): Values => [
    ["title", null, title],
    ["minutes", null, String(minutes)],
    ["body", null, body],
  ];
  return new Map(
    course.modules.flatMap((module) =>
      module.lessons.map((lesson): [string, Part] => [
        lessonSlug(module.slug, lesson.slug),
        { title: lesson.title, values: values(lesson) },
      ]),
    ),
  );
}

function itemsOf(course: Course): Map<string, Part> {
  return new Map(
    course.items.map((item): [string, Part] => [item.id, { title: kindRules(item.kind).plainStem(item.stem), values: itemValues(item) }]),
  );
}

function itemValues(item: Item): Values {
  const { partMarks, itemField } = kindRules(item.kind);
  return [
    ["situation", null, item.situation ?? null],
    ["stem", null, item.stem],
    ["kind", null, item.kind],
    ["critical", null, item.critical ? "yes" : "no"],
    ["marking", null, partMarks ? (item.marking ?? "all-or-nothing") : null],
    ["extra", null, itemField?.write(item) || null],
    ...item.options.flatMap((option) => optionValues(item, option)),
    ["difficulty", null, item.difficulty],
    ["topic", null, item.topic],
    ["outcome", null, item.outcome],
    ["fact", null, item.fact],
    ["source", null, [item.source.title, item.source.url].filter(Boolean).join(", ")],
    ["review_by", null, item.review_by],
  ];
}

function optionValues(item: Item, option: ItemOption): Values {
  const { label, partner } = kindRules(item.kind).keyOf(item, option);
  return [
    ["option", option.id, option.text],
    ["key", option.id, partner ?? label],
    ["why", option.id, option.why],
  ];
}
