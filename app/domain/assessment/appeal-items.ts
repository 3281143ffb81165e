import type { Scenario } from "#app/domain/course/content-schema";
import { answerLines } from "./answer-lines.ts";
import type { AppealItem } from "./appeal-item.ts";
import { type Correction, correctItems, type CorrectedItems, hasFault } from "./correction.ts";
import { kindRules } from "./kinds.ts";
import { blockOf } from "./scenario-block.ts";
import { type KeyedItem, type Paper, type PaperItem, showChoice } from "./paper.ts";

/** A response as it was saved; the numbers count the browsers and networks of the attempt. */
export type LoggedResponse = {
  itemId: string;
  revision: number;
  chosen: readonly string[];
  givenAt: Date;
  browser: number | null;
  network: number | null;
};

/** A correction that was applied to the course, with who decided it. */
export type LoggedCorrection = Correction & {
  reason: string;
  proposedAt: Date;
  proposedBy: string;
  decidedAt: Date;
  decidedBy: string;
};

export type LoggedReport = { itemId: string; words: string; reportedAt: Date; settledAt: Date | null; settlement: string | null };

type InWords = (chosen: readonly string[]) => string[];

export type AppealSource = {
  paper: Paper;
  /** As they were published, and as a driver reads them. */
  items: ReadonlyMap<string, KeyedItem>;
  write: (item: KeyedItem) => KeyedItem;
  scenarios: readonly Scenario[];
  responses: readonly LoggedResponse[];
  responsesKept: boolean;
  flags: ReadonlyMap<string, Date>;
  /** Every correction of the course that was applied, and for each outcome in turn the ids of those it rests on. */
  corrections: readonly LoggedCorrection[];
  outcomes: readonly (readonly string[])[];
  reports: readonly LoggedReport[];
};

/** Every item of a paper as it was asked, answered and marked. Throws when the bank lacks one. */
export function appealItems(source: AppealSource): AppealItem[] {
  const keys = source.outcomes.map((ids) =>
    correctItems(
      source.items,
      source.corrections.filter(({ correctionId }) => ids.includes(correctionId)),
    ),
  );
  return source.paper.items.map((paperItem, index) => appealItem(source, keys, paperItem, index + 1));
}

function appealItem(source: AppealSource, keys: readonly CorrectedItems[], paperItem: PaperItem, position: number): AppealItem {
  const { itemId, optionIds, partIds = [] } = paperItem;
  const published = source.items.get(itemId);
  if (!published) throw new Error(`item ${itemId} is on the paper but not in the bank`);
  const item = source.write(published);
  const rules = kindRules(item.kind);
  const { parts, options } = rules.ask(paperItem, item);
  // A sentence to complete is its own stem; only where each list stands beside something of its own is that told as well.
  const beside = parts.length > showChoice(paperItem, item, rules.key(item)).length ? [] : parts;
  const inWords = (chosen: readonly string[]) => answerLines({ parts, options }, showChoice(paperItem, item, chosen));
  const responses = source.responses.filter((response) => response.itemId === itemId);
  const last = responses.at(-1)?.chosen ?? [];
  const counted = source.outcomes.at(-1) ?? [];
  return {
    ...{ position, item_id: itemId, topic: item.topic, critical: item.critical, kind: item.kind, part_marks: item.marking === "parts" },
    drawn: { option_ids: [...optionIds], part_ids: [...partIds] },
    asked: {
      ...{ story: appealStory(source, item), situation: item.situation ?? null, stem: rules.plainStem(item.stem) },
      ...{ parts: beside, options: options.map(({ text }) => text) },
    },
    responses: responses.map(({ revision, givenAt, chosen, browser, network }) => ({
      ...{ revision, given_at: givenAt.toISOString(), answer: inWords(chosen), chosen: [...chosen], browser, network },
    })),
    flagged_at: instant(source.flags.get(itemId)),
    marks: keys.map((key, index) => appealMark(key, published, { outcome: index + 1, last: source.responsesKept ? last : null, inWords })),
    corrections: source.corrections
      .filter(({ faulty }) => faulty.id === itemId && hasFault(published, faulty))
      .map((correction) => appealCorrection(correction, counted.includes(correction.correctionId), inWords)),
    reports: source.reports.filter((report) => report.itemId === itemId).map(appealReport),
  };
}

function appealStory({ paper, items, scenarios }: AppealSource, item: KeyedItem): AppealItem["asked"]["story"] {
  const block = blockOf(item, paper, items, scenarios);
  return block && { title: block.story.title, passage: block.story.passage, so_far: [...block.story.soFar] };
}

function appealMark(
  { items, voided }: CorrectedItems,
  published: KeyedItem,
  { outcome, last, inWords }: { outcome: number; last: readonly string[] | null; inWords: InWords },
): AppealItem["marks"][number] {
  const keyed = items.get(published.id) ?? published;
  const rules = kindRules(keyed.kind);
  const isVoid = voided.has(published.id);
  const mark = last && (isVoid ? 1 : rules.mark(keyed, last));
  return { outcome, right: inWords(rules.key(keyed)), void: isVoid, mark };
}

function appealCorrection(
  { correctionId, ruling, reason, proposedAt, proposedBy, decidedAt, decidedBy }: LoggedCorrection,
  counted: boolean,
  inWords: InWords,
): AppealItem["corrections"][number] {
  return {
    ...{ id: correctionId, kind: ruling.kind, right: ruling.kind === "key" ? inWords(ruling.right) : [], reason, counted },
    ...{ proposed_at: proposedAt.toISOString(), proposed_by: proposedBy, decided_at: decidedAt.toISOString(), decided_by: decidedBy },
  };
}

function appealReport({ words, reportedAt, settledAt, settlement }: LoggedReport): AppealItem["reports"][number] {
  return { reported_at: reportedAt.toISOString(), words, settled_at: instant(settledAt), settlement };
}

/** An instant as the pack writes it. */
export function instant(at: Date): string;
export function instant(at: Date | null | undefined): string | null;
export function instant(at: Date | null | undefined): string | null {
  return at?.toISOString() ?? null;
}
