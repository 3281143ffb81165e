import type { Item, Scenario } from "#app/domain/course/content-schema";
import type { Paper } from "./paper.ts";

/** The story above a question as a driver sees it. */
export type ShownScenario = { title: string; passage: string; picture: { file: string; alt: string } | null };

/** The story of an item and, counted from 1, which of the questions about it on this paper the item is; all null without a story. */
export type Block =
  { scenario: ShownScenario; blockPosition: number; blockOf: number } | { scenario: null; blockPosition: null; blockOf: null };

/** What is said of a question that stands by itself. */
export const NO_BLOCK = { scenario: null, blockPosition: null, blockOf: null };

/** The block in which an item stands on a paper. Throws when the course lacks the item's scenario. */
export function blockOf(item: Item, paper: Paper, items: ReadonlyMap<string, Item>, scenarios: readonly Scenario[]): Block {
  if (item.scenario === undefined) return NO_BLOCK;
  const { title, passage, picture = null } = scenarioOf(item.scenario, scenarios);
  const block = paper.items.filter(({ itemId }) => items.get(itemId)?.scenario === item.scenario);
  const place = block.findIndex(({ itemId }) => itemId === item.id);
  return { scenario: { title, passage, picture }, blockPosition: place + 1, blockOf: block.length };
}

/** A scenario of a course. Throws when the course has none of this name. */
export function scenarioOf(id: string, scenarios: readonly Scenario[]): Scenario {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`scenario ${id} is asked about but not in the course`);
  return scenario;
}
