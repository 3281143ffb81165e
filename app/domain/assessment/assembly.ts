import type { Blueprint, Item } from "#app/domain/course/content-schema";
import { layOutItem, type Paper } from "./paper.ts";
import { randomFrom } from "./random.ts";
import { selectItems } from "./selection.ts";

/** The chance of one attempt: a whole number of 32 bits kept with it, and the ids of the items this person has met before. */
export type Draw = { seed: number; met: readonly string[] };

/**
 * What the bank lacks: in one topic, or in the whole bank when `topic` is null. `critical` says that critical items are wanted;
 * otherwise others are, or either kind where a topic is short of both. `available` counts what could be used.
 * A blueprint that asks for more than its own number of items shows as a shortage of the whole bank, with its items as what is available.
 */
export type Shortage = { topic: string | null; critical: boolean; needed: number; available: number };

type Count = { topic: string; critical: number; ordinary: number };

/**
 * Assembles the paper of one attempt, the same for the same bank and draw: exactly the blueprint's number of items and of critical items,
 * at least its minimum from every topic, no fact twice while the bank allows, items not met before preferred,
 * and the order of items and of every item's options shuffled. Items of other topics are left alone.
 * Refused, with everything that is short, when the bank cannot fill the blueprint; never a short paper. Throws on an illegal seed.
 */
export function assemblePaper(
  items: readonly Item[],
  topics: readonly string[],
  blueprint: Blueprint,
  draw: Draw,
): { done: true; paper: Paper } | { done: false; reason: "bank-too-small"; shortages: Shortage[] } {
  const bank = items.filter((item) => topics.includes(item.topic)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const shortages = findShortages(bank, topics, blueprint);
  if (shortages.length > 0) return { done: false, reason: "bank-too-small", shortages };

  const random = randomFrom(draw.seed);
  const chosen = selectItems(random.shuffle(bank), { topics, blueprint, met: new Set(draw.met) });
  if (!chosen) throw new Error("a bank without shortages must hold a paper");
  const paperItems = random.shuffle(chosen).map((item) => layOutItem(item, random.shuffle));
  return { done: true, paper: { items: paperItems } };
}

/** Complete: an empty list means that a legal paper exists (Hoffman's circulation theorem, with one cut for each kind of shortage). */
function findShortages(bank: readonly Item[], topics: readonly string[], blueprint: Blueprint): Shortage[] {
  const counts = topics.map((topic) => countTopic(bank, topic));
  const inTopics = counts.flatMap((count) => topicShortage(count, blueprint));
  return [...blueprintShortages(topics, blueprint), ...bankShortages(counts, blueprint), ...inTopics, ...crowding(counts, blueprint)];
}

function blueprintShortages(topics: readonly string[], { items, per_topic, critical }: Blueprint): Shortage[] {
  return [...shortage(null, false, topics.length * per_topic, items), ...shortage(null, true, critical, items)];
}

function bankShortages(counts: readonly Count[], { items, critical }: Blueprint): Shortage[] {
  const ordinary = Math.max(0, items - critical);
  return [
    ...shortage(null, true, critical, sum(counts.map((count) => count.critical))),
    ...shortage(null, false, ordinary, sum(counts.map((count) => count.ordinary))),
  ];
}

function topicShortage({ topic, critical, ordinary }: Count, { per_topic }: Blueprint): Shortage[] {
  return shortage(topic, false, per_topic, critical + ordinary);
}

/** Topics with too few items of one kind lean on the other kind, of which the whole paper holds only so many. */
function crowding(counts: readonly Count[], { items, per_topic, critical }: Blueprint): Shortage[] {
  const full = counts.filter((count) => count.critical + count.ordinary >= per_topic);
  const lacking = (kind: "critical" | "ordinary", places: number) => {
    const leaning = sum(full.map((count) => Math.max(0, per_topic - count[kind])));
    return leaning > places ? full.flatMap((count) => shortage(count.topic, kind === "critical", per_topic, count[kind])) : [];
  };
  return [...lacking("ordinary", critical), ...lacking("critical", Math.max(0, items - critical))];
}

function countTopic(bank: readonly Item[], topic: string): Count {
  const inTopic = bank.filter((item) => item.topic === topic);
  const critical = inTopic.filter((item) => item.critical).length;
  return { topic, critical, ordinary: inTopic.length - critical };
}

function shortage(topic: string | null, critical: boolean, needed: number, available: number): Shortage[] {
  return available < needed ? [{ topic, critical, needed, available }] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
