import { z } from "zod";
import { BankItem, type Course, type Item } from "#app/domain/course/content-schema";
import { parseDateParts } from "#app/domain/licensing/calendar-date";
import { findMistakes } from "./item-mistakes.server.ts";

const text = z
  .string()
  .default("")
  .transform((typed) => typed.replace(/\r\n/g, "\n").trim());
const list = z.array(text).default([]);

/** As it comes from the page: nothing is refused here, so that every mistake is told at once. */
const TypedItem = z.object({
  basis: text,
  id: text,
  outcome: text,
  fact: text,
  kind: text,
  critical: text,
  difficulty: text,
  situation: text,
  stem: text,
  optionId: list,
  text: list,
  why: list,
  /** The rows, counted from 1, whose option is right. */
  correct: list,
  sourceTitle: text,
  sourceUrl: text,
  review: list,
});

/** Which state of the item the editor looked at when they decided to retire it. */
export const RetirementForm = z.object({ basis: text });

type TypedItem = z.infer<typeof TypedItem>;
type Row = { row: number; id: string; text: string; why: string; correct: boolean };

/**
 * The form of an item, checked by the rules of the content files. `id` is the item's name, or null for a new one, which types it.
 * The topic follows from the outcome, so that the two cannot disagree; a row left empty is no option.
 */
export function itemForm(course: Course, id: string | null) {
  return TypedItem.transform((typed, context) => {
    const rows = rowsOf(typed);
    const result = BankItem.safeParse(itemOf(typed, rows, { course, id: id ?? typed.id }));
    if (result.success && (id !== null || result.data.id !== "new")) return { item: result.data, basis: typed.basis };
    const mistakes = findMistakes(
      (result.error?.issues ?? [{ path: ["id"] }]).map((issue) => issue.path),
      rows.map(({ row }) => row),
    );
    for (const [field, message] of mistakes) context.addIssue({ code: "custom", path: [field], message });
    return z.NEVER;
  });
}

function itemOf(typed: TypedItem, rows: readonly Row[], { course, id }: { course: Course; id: string }): Record<keyof Item, unknown> {
  const { fact, outcome, kind, difficulty, stem, situation, sourceTitle, sourceUrl } = typed;
  const topic = course.modules.find((module) => module.outcomes.some((candidate) => candidate.id === outcome))?.slug;
  const [day = "", month = "", year = ""] = typed.review;
  return {
    id,
    fact,
    topic,
    outcome,
    kind,
    critical: typed.critical === "yes",
    difficulty,
    stem,
    ...(situation ? { situation } : { situation: undefined }),
    options: rows.map((row) => ({ id: row.id, text: row.text, correct: row.correct, why: row.why })),
    source: { title: sourceTitle, ...(sourceUrl ? { url: sourceUrl } : {}) },
    review_by: parseDateParts(day, month, year) ?? "",
  };
}

function rowsOf({ optionId, text, why, correct }: TypedItem): Row[] {
  const used = new Set(optionId);
  const free = [..."abcdefghijklmnopqrstuvwxyz"].filter((letter) => !used.has(letter));
  return text.flatMap((words, index) => {
    const row = { row: index + 1, text: words, why: why[index] ?? "", correct: correct.includes(String(index + 1)) };
    if (!row.text && !row.why && !row.correct) return [];
    return [{ ...row, id: optionId[index] || (free.shift() ?? "") }];
  });
}
