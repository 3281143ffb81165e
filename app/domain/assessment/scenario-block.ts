import type { Item, Scenario } from "#app/domain/course/content-schema";
import type { Paper } from "./paper.ts";

/** A story as a driver sees it. `soFar` tells what happened in the questions before this one, where the story is a journey. */
export type Story = { title: string; passage: string; picture: { file: string; alt: string } | null; soFar: readonly string[] };

/** The story that a question is about and, counted from 1, which of the questions about it on this paper the question is. */
export type Block = { story: Story; position: number; of: number };

/** The block in which an item stands on a paper, or null when it stands by itself. Throws when the course lacks the item's scenario. */
export function blockOf(item: Item, paper: Paper, items: ReadonlyMap<string, Item>, scenarios: readonly Scenario[]): Block | null {
  if (item.scenario === undefined) return null;
  const block = paper.items.flatMap(({ itemId }) => items.get(itemId) ?? []).filter(({ scenario }) => scenario === item.scenario);
  const place = block.findIndex(({ id }) => id === item.id);
  return { story: storyOf(scenarioOf(item.scenario, scenarios), block.slice(0, place)), position: place + 1, of: block.length };
}

/** A scenario as it is told after these of its items. */
export function storyOf({ title, passage, picture, journey = false }: Scenario, before: readonly Item[] = []): Story {
  return { title, passage, picture: picture ?? null, soFar: journey ? before.flatMap(({ situation }) => situation ?? []) : [] };
}

/** A scenario of a course. Throws when the course has none of this name. */
export function scenarioOf(id: string, scenarios: readonly Scenario[]): Scenario {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`scenario ${id} is asked about but not in the course`);
  return scenario;
}
