import { findOption } from "../find-option.ts";
import { defineKind, placeOf, valueAt } from "../kind-rules.ts";
import { unitsOfParts } from "../marks.ts";

export const shape = { option: {}, item: {} };

/** Steps to put in order: the order in which they are listed is the key, and a response is their ids in the order given. */
export const rules = defineKind({
  kind: "ordering",
  label: "Steps to put in order",
  rank: 4,
  keyHint: "The options are the steps. Each driver sees them mixed.",
  control: "ordering",
  partMarks: true,
  optionField: {
    name: "place",
    label: "Its place in the right order",
    hint: "Left empty, it comes last.",
    input: "number",
    sorts: true,
    write: (_, index) => valueAt(index),
    read: () => ({}),
    mistake(typed, row, column) {
      if (typed !== "" && !/^([1-9]|10)$/.test(typed)) return `Write the place of option ${row} as a number from 1 to 10`;
      return typed !== "" && column.filter((place) => place === typed).length > 1 ? `Another option has place ${typed} too` : null;
    },
  },
  itemField: null,
  key: (item) => item.options.map((option) => option.id),
  keyOf: (item, option) => ({ label: `step ${item.options.indexOf(option) + 1}`, scores: true }),
  keyFields: (item, option) => ({ place: item.options.indexOf(option) + 1 }),
  isRight: ({ options }, option, chosen) => chosen[options.indexOf(option)] === option.id,
  problems: (item) => (item.options.length < 3 ? ["needs at least three steps"] : []),
  rewrite: (item) => item,
  plainStem: (stem) => stem,
  partIds: () => [],
  ask: ({ optionIds }, item) => ({
    parts: optionIds.map((id) => findOption(item, id).text),
    options: optionIds.map((_, index) => ({ value: valueAt(index), text: valueAt(index) })),
  }),
  /** Of two steps in one place only the first has it, so the other is still to be placed. */
  read({ optionIds }, _, values) {
    if (values.length === 0) return [];
    if (values.length !== optionIds.length) return null;
    if (values.some((value) => value !== "" && placeOf(value, optionIds.length) === null)) return null;
    return optionIds.flatMap((_, place) => optionIds[values.indexOf(valueAt(place))] ?? []);
  },
  show({ optionIds }, _, chosen) {
    if (new Set(chosen).size !== chosen.length || chosen.some((id) => !optionIds.includes(id))) return null;
    return optionIds.map((id) => (chosen.includes(id) ? valueAt(chosen.indexOf(id)) : ""));
  },
  isUnfinished: (item, chosen) => chosen.length < item.options.length,
  isSame: (one, other) => one.length === other.length && one.every((id, index) => id === other[index]),
  units({ options, marking }, chosen) {
    if (chosen.length > options.length) return 0;
    const inPlace = options.filter(({ id }, index) => chosen[index] === id).length;
    if (marking === "parts") return unitsOfParts(inPlace, options.length);
    return unitsOfParts(inPlace === options.length ? 1 : 0, 1);
  },
  guess: ({ options, marking }) =>
    marking === "parts" ? 1 / options.length : 1 / options.reduce((orders, _, index) => orders * (index + 1), 1),
});
