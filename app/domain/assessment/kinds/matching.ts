import { z } from "zod";
import { findOption } from "../find-option.ts";
import { defineKind, type Keyed, valueAt } from "../kind-rules.ts";
import { LONGEST_CHOICE, lengthOf } from "../list-length.ts";
import { fillsAll, readPairs, showPairs, unitsOfPairs } from "../pairs.ts";
import { sameChoices } from "../choice-kind.ts";

const text = z.string().trim().min(1, "must not be empty");

/** `match` is the partner of an option; `decoys` are partners that belong to none. */
export const shape = { option: { match: text.optional() }, item: { decoys: z.array(text).max(8).optional() } };

/**
 * Prompts to match with their partners; some may share one. A response says of each prompt whose partner it got:
 * `b=a` gives b the partner of a, `b=+1` the first decoy.
 */
export const rules = defineKind({
  kind: "matching",
  label: "Pairs to match",
  rank: 5,
  keyHint: "Each option is one half of a pair, its partner the other. Two options may have the same partner.",
  control: "matching",
  partMarks: true,
  optionField: {
    name: "match",
    label: "Its partner",
    input: "text",
    write: (option) => option.match ?? "",
    read: (typed) => (typed === "" ? {} : { match: typed }),
    mistake: (typed, row) => (typed === "" ? `Write the partner of option ${row}` : null),
  },
  itemField: {
    name: "decoys",
    label: "Partners that belong to none",
    hint: "One a line. They make it harder to find the last pair by elimination.",
    write: (item) => (item.decoys ?? []).join("\n"),
    read: (lines) => (lines.length === 0 ? {} : { decoys: lines }),
    mistake: "Keep to eight partners that belong to none",
  },
  key: (item) =>
    idsOf(item).flatMap((id) => partnerIds(item).flatMap((partner) => (isPair(item, id, partner) ? [`${id}=${partner}`] : []))),
  keyOf: (_, { match = "" }) => ({ label: "pair", partner: match, scores: true }),
  keyFields: (_, { match = "" }) => ({ match }),
  isRight: (item, { id }, chosen) => partnerIds(item).some((partner) => isPair(item, id, partner) && chosen.includes(`${id}=${partner}`)),
  problems: findProblems,
  rewrite: (item, write) => ({
    ...item,
    options: item.options.map((option) => (option.match === undefined ? option : { ...option, match: write(option.match) })),
    ...(item.decoys ? { decoys: item.decoys.map(write) } : {}),
  }),
  plainStem: (stem) => stem,
  partIds: partnerIds,
  ask: ({ optionIds, partIds = [] }, item) => ({
    parts: optionIds.map((id) => findOption(item, id).text),
    options: partIds.map((id, index) => ({ value: valueAt(index), text: partnerOf(item, id) })),
  }),
  read: ({ optionIds, partIds = [] }, _, values) => readPairs(optionIds, partIds, values),
  show: ({ optionIds, partIds = [] }, _, chosen) => showPairs(optionIds, partIds, chosen),
  isUnfinished: (item, chosen) => !fillsAll(idsOf(item), chosen),
  isSame: sameChoices,
  units: (item, chosen) => unitsOfPairs(idsOf(item), chosen, (prompt, partner) => isPair(item, prompt, partner), item.marking === "parts"),
  guess(item) {
    const chance = 1 / partnerIds(item).length;
    return item.marking === "parts" ? chance : chance ** item.options.length;
  },
});

function findProblems(item: Keyed): string[] {
  const partners = partnerIds(item).map((id) => partnerOf(item, id));
  const repeated = partners.filter((partner, index) => partners.indexOf(partner) < index);
  const long = partners.filter((partner) => lengthOf(partner) > LONGEST_CHOICE);
  return [
    ...item.options.filter((option) => !option.match).map((option) => `option “${option.id}” has no partner`),
    ...(partners.length < 2 || partners.length > 10 ? ["needs from two to ten different partners"] : []),
    ...repeated.map((partner) => `two partners say “${partner}”`),
    ...long.map((partner) => `“${partner}” is too long to choose from a list: keep to ${LONGEST_CHOICE} letters`),
  ];
}

/** A partner goes by the first option it belongs to, a decoy by its number: no option can be called "+1". */
function partnerIds(item: Keyed): string[] {
  const matches = item.options.map((option) => option.match);
  const first = item.options.filter(({ match }, index) => match !== undefined && matches.indexOf(match) === index);
  return [...first.map((option) => option.id), ...(item.decoys ?? []).map((_, index) => `+${index + 1}`)];
}

function partnerOf(item: Keyed, id: string): string {
  return (id.startsWith("+") ? item.decoys?.[Number(id) - 1] : findOption(item, id).match) ?? "";
}

function isPair(item: Keyed, prompt: string, partner: string): boolean {
  const { match } = findOption(item, prompt);
  return match !== undefined && item.options.some((option) => option.id === partner && option.match === match);
}

function idsOf(item: Keyed): string[] {
  return item.options.map((option) => option.id);
}
