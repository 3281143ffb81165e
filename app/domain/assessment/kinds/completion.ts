import { z } from "zod";
import { sameChoices } from "../choice-kind.ts";
import { findOption } from "../find-option.ts";
import { gapsIn, piecesOf, withBlanks } from "../gaps.ts";
import { defineKind, type Keyed, valueAt } from "../kind-rules.ts";
import { LONGEST_CHOICE, lengthOf } from "../list-length.ts";
import { fillsAll, readPairs, showPairs, unitsOfPairs } from "../pairs.ts";
import type { Question } from "#app/domain/course/content-schema";

/** `gap` is the number of the gap that an option fills; one without a gap fills none. */
export const shape = { option: { gap: z.number().int().min(1).max(9).optional() }, item: {} };

/** A sentence to complete with words from one list. A response says of each gap which option fills it: `1=b`. */
export const rules = defineKind({
  kind: "completion",
  label: "Sentence to complete",
  rank: 6,
  keyHint: "Write [[1]], [[2]] and so on in the question where words are missing. The options are the words to choose from.",
  control: "completion",
  partMarks: true,
  optionField: {
    name: "gap",
    label: "The number of the gap it fills",
    hint: "Leave empty for a word that fills none.",
    input: "number",
    write: (option) => String(option.gap ?? ""),
    read: (typed) => (typed === "" ? {} : { gap: Number(typed) }),
    mistake: (typed, row) => (/^[1-9]?$/.test(typed) ? null : `Write the gap of option ${row} as a number from 1 to 9, or leave it empty`),
  },
  itemField: null,
  key: (item) => gapsOf(item).flatMap((gap) => item.options.flatMap(({ id }) => (fills(item, gap, id) ? [`${gap}=${id}`] : []))),
  keyOf: (_, { gap }) => (gap === undefined ? { label: "no gap", scores: false } : { label: `gap ${gap}`, scores: true }),
  keyFields: (_, { gap = null }) => ({ gap }),
  isRight: (_, { id, gap }, chosen) =>
    gap === undefined ? !chosen.some((token) => token.endsWith(`=${id}`)) : chosen.includes(`${gap}=${id}`),
  problems: findProblems,
  rewrite: (item) => item,
  plainStem: withBlanks,
  partIds: () => [],
  ask: ({ optionIds }, item) => ({
    parts: piecesOf(item.stem),
    options: optionIds.map((id, index) => ({ value: valueAt(index), text: findOption(item, id).text })),
  }),
  read: ({ optionIds }, item, values) => readPairs(gapsOf(item), optionIds, values),
  show: ({ optionIds }, item, chosen) => showPairs(gapsOf(item), optionIds, chosen),
  isUnfinished: (item, chosen) => !fillsAll(gapsOf(item), chosen),
  isSame: sameChoices,
  units: (item, chosen) => unitsOfPairs(gapsOf(item), chosen, (gap, id) => fills(item, gap, id), item.marking === "parts"),
  guess(item) {
    const chance = 1 / item.options.length;
    return item.marking === "parts" ? chance : chance ** gapsOf(item).length;
  },
});

function findProblems(item: Question): string[] {
  const gaps = gapsIn(item.stem);
  const filled = gapsOf(item).map(Number);
  const long = item.options.filter((option) => lengthOf(option.text) > LONGEST_CHOICE);
  return [
    ...(gaps.length === 0 ? ["needs a gap in the question, written [[1]]"] : []),
    ...(gaps.every((gap, index) => gap === index + 1) ? [] : ["needs its gaps numbered 1, 2, 3 … as they are read"]),
    ...gaps.filter((gap) => !filled.includes(gap)).map((gap) => `no option fills gap ${gap}`),
    ...filled.filter((gap, index) => filled.indexOf(gap) !== index).map((gap) => `two options fill gap ${gap}`),
    ...filled.filter((gap) => !gaps.includes(gap)).map((gap) => `there is no gap ${gap} in the question`),
    ...long.map((option) => `“${option.text}” is too long to choose from a list: keep to ${LONGEST_CHOICE} letters`),
  ];
}

/** The gaps in reading order, as the names of places to fill. */
function gapsOf(item: Keyed): string[] {
  const gaps = item.options.flatMap(({ gap }) => (gap === undefined ? [] : [gap]));
  return gaps.toSorted((one, other) => one - other).map(String);
}

function fills(item: Keyed, gap: string, id: string): boolean {
  return item.options.some((option) => option.id === id && String(option.gap) === gap);
}
