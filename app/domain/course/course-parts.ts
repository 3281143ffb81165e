import { kindRules } from "#app/domain/assessment/kinds";
import type { Blueprint } from "./blueprint-schema.ts";
import type { Course, Item, ItemOption, Lesson, Scenario } from "./content-schema.ts";
import { DRAFT_KINDS, lessonSlug } from "./draft.ts";

/** The parts of a course that may differ: those that editors change one by one, and what a paper must hold. */
export const PART_KINDS = [...DRAFT_KINDS, "blueprint"] as const;
export type PartKind = (typeof PART_KINDS)[number];

export type ChangedField =
  | "title"
  | "summary"
  | "minutes"
  | "body"
  | "passage"
  | "journey"
  | "picture"
  | "blueprint"
  | "scenario"
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

/** Every part of a course that may differ, by its name. */
export function partsOf(course: Course): Record<PartKind, ReadonlyMap<string, Part>> {
  return {
    module: headsOf(course),
    lesson: lessonsOf(course),
    item: itemsOf(course),
    scenario: new Map((course.scenarios ?? []).map((scenario) => [scenario.id, scenarioPart(scenario)])),
    blueprint: new Map([["paper", blueprintPart(course.blueprint)]]),
  };
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

function scenarioPart({ title, topic, passage, journey, picture }: Scenario): Part {
  const values: Values = [
    ["title", null, title],
    ["topic", null, topic],
    ["passage", null, passage],
    ["journey", null, journey ? "yes" : "no"],
    ["picture", null, picture ? `${picture.file}: ${picture.alt}` : null],
  ];
  return { title, values };
}

/** One line for each thing that is asked of a paper. */
function blueprintPart(blueprint: Blueprint): Part {
  const line = ([name, asked]: [string, unknown]) => `${name}: ${typeof asked === "object" ? JSON.stringify(asked) : String(asked)}`;
  return { title: "What a paper holds", values: [["blueprint", null, Object.entries(blueprint).map(line).toSorted().join("\n")]] };
}

function itemValues(item: Item): Values {
  const { partMarks, itemField } = kindRules(item.kind);
  return [
    ["scenario", null, item.scenario ?? null],
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
