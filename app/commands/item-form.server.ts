import { z } from "zod";
import { BankItem, type Course } from "#app/domain/course/content-schema";
import { parseDateParts } from "#app/domain/licensing/calendar-date";
import { findMistakes } from "./item-mistakes.server.ts";
import { typedKey } from "./typed-key.server.ts";

const text = z
  .string()
  .default("")
  .transform((typed) => typed.replace(/\r\n/g, "\n").trim());
const list = z.array(text).default([]);

/**
 * As it comes from the page: nothing is refused here, so that every mistake is told at once.
 * The columns in which the kinds write their keys come under their own names.
 */
const TypedItem = z.looseObject({
  basis: text,
  id: text,
  outcome: text,
  fact: text,
  scenario: text,
  kind: text,
  marking: text,
  critical: text,
  difficulty: text,
  situation: text,
  stem: text,
  optionId: list,
  text: list,
  why: list,
  sourceTitle: text,
  sourceUrl: text,
  review: list,
});

/** Which state of the item the editor looked at when they decided to retire it. */
export const RetirementForm = z.object({ basis: text });

type TypedItem = z.infer<typeof TypedItem>;

/**
 * The form of an item, checked by the rules of the content files. `id` is the item's name, or null for a new one, which types it.
 * The topic follows from the outcome, so that the two cannot disagree; a row left empty is no option.
 */
export function itemForm(course: Course, id: string | null) {
  return TypedItem.transform((typed, context) => {
    const key = typedKey(typed);
    const result = BankItem.safeParse({ ...partsOf(typed, course), id: id ?? typed.id, ...key.parts });
    const issues = result.error?.issues ?? (id === null && result.data?.id === "new" ? [{ path: ["id"] }] : []);
    if (result.success && issues.length === 0 && key.mistakes.length === 0) return { item: result.data, basis: typed.basis };
    const paths = issues.map((issue) => issue.path);
    for (const [field, message] of findMistakes(paths, key)) context.addIssue({ code: "custom", path: [field], message });
    return z.NEVER;
  });
}

function partsOf(typed: TypedItem, course: Course): object {
  const { fact, outcome, kind, difficulty, stem, situation, scenario, sourceTitle, sourceUrl } = typed;
  const topic = course.modules.find((module) => module.outcomes.some((candidate) => candidate.id === outcome))?.slug;
  const [day = "", month = "", year = ""] = typed.review;
  return {
    fact,
    topic,
    outcome,
    kind,
    critical: typed.critical === "yes",
    difficulty,
    scenario: scenario || undefined,
    stem,
    ...(situation ? { situation } : {}),
    source: { title: sourceTitle, ...(sourceUrl ? { url: sourceUrl } : {}) },
    review_by: parseDateParts(day, month, year) ?? "",
  };
}
