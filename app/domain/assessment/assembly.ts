import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Item } from "#app/domain/course/content-schema";
import { unitsOf } from "./blueprint-demands.ts";
import { type Exposure, restingItems } from "./exposure.ts";
import { layOutItem, type Paper } from "./paper.ts";
import { randomFrom } from "./random.ts";
import { selectUnits } from "./selection.ts";
import { findShortages, type Shortage } from "./shortages.ts";

/**
 * All that one attempt's paper depends on beside the course and the blueprint, kept with the attempt: the seed, a whole number of
 * 32 bits; the ids of the items this person has met before; and how often each item has been on papers of this version.
 */
export type Draw = { seed: number; met: readonly string[]; exposure?: Exposure };

/**
 * Assembles the paper of one attempt, the same for the same bank and draw: exactly the blueprint's number of items, of critical items
 * and of scenarios, at least its minimum of every topic and difficulty, and the items it names. No fact twice while the bank allows;
 * then items not met before are preferred, then items that are not on too many papers; the rest is chance.
 * The order is shuffled too: of the items, where those of a scenario stay together in bank order, and of every item's options.
 * Items of other topics are left alone.
 * Refused, with everything that is short, when the bank cannot fill the blueprint; never a short paper. Throws on an illegal seed.
 */
export function assemblePaper(
  items: readonly Item[],
  topics: readonly string[],
  blueprint: Blueprint,
  draw: Draw,
): { done: true; paper: Paper } | { done: false; reason: "bank-too-small"; shortages: Shortage[] } {
  const random = randomFrom(draw.seed);
  const resting = draw.exposure ? restingItems(draw.exposure, blueprint) : new Set<string>();
  const chosen = selectUnits(unitsOf(items, topics), { topics, blueprint, met: new Set(draw.met), resting }, random);
  if (!chosen) return { done: false, reason: "bank-too-small", shortages: findShortages(items, topics, blueprint) };
  const paperItems = random.shuffle(chosen).flatMap((unit) => unit.items.map((item) => layOutItem(item, random.shuffle)));
  return { done: true, paper: { items: paperItems } };
}

/**
 * The paper of an attempt once more, for an appeal: the draw as it was kept, and the course version and blueprint it was sat under.
 * Throws when these cannot have given a paper.
 */
export function rebuildPaper(draw: Draw, items: readonly Item[], topics: readonly string[], blueprint: Blueprint): Paper {
  const assembly = assemblePaper(items, topics, blueprint, draw);
  if (!assembly.done) throw new Error("this draw, bank and blueprint give no paper");
  return assembly.paper;
}
