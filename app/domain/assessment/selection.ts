import type { Blueprint, Item } from "#app/domain/course/content-schema";
import { sendCheaply, type Pipe } from "./min-cost-flow.ts";

/** What a paper must hold, and what it should spare this person. */
export type Wanted = { topics: readonly string[]; blueprint: Blueprint; met: ReadonlySet<string> };

/** How many selections are compared before the best so far is taken; most banks need fewer than ten. */
const TRIES = 150;

/**
 * The items of one paper, or null when the bank holds no legal one. Legal: the blueprint's number of items and of critical items,
 * and its minimum from every topic. Among the legal, one without a repeated fact if there is any (else with few),
 * then with as few items already met as can be, then with the items that stand first in `items` (the caller shuffles them).
 */
export function selectItems(items: readonly Item[], wanted: Wanted): Item[] | null {
  return settleFacts(items, wanted, { left: TRIES });
}

/**
 * The cheapest selection sees a fact once per topic. Where it took one fact in two topics, each topic in turn is tried
 * as the fact's only home, and the best paper wins (branch and bound).
 */
function settleFacts(items: readonly Item[], wanted: Wanted, tries: { left: number }): Item[] | null {
  tries.left -= 1;
  const chosen = cheapest(items, wanted);
  const split = chosen?.find((one) => chosen.some((other) => other.fact === one.fact && other.topic !== one.topic));
  if (!chosen || !split) return chosen;

  const homes = new Set(items.filter((item) => item.fact === split.fact).map((item) => item.topic));
  const bound = faults(chosen, wanted.met, homeOf);
  let best = chosen;
  for (const home of homes) {
    if (tries.left <= 0 || faults(best, wanted.met, factOf) === bound) break;
    const kept = items.filter((item) => item.fact !== split.fact || item.topic === home);
    const other = settleFacts(kept, wanted, tries);
    if (other && faults(other, wanted.met, factOf) < faults(best, wanted.met, factOf)) best = other;
  }
  return best;
}

/** The cheapest way through the network that `pipesFor` lays: every unit is one item on the paper. */
function cheapest(items: readonly Item[], wanted: Wanted): Item[] | null {
  const { blueprint, topics } = wanted;
  const itemPipes = new Map(items.map((item, rank) => [item, itemPipe(item, wanted, rank, items.length)]));
  const sent = sendCheaply([...itemPipes.values(), ...pipesFor(items, wanted)], "paper", "done", blueprint.items);
  if (sent < blueprint.items) return null;
  const chosen = items.filter((item) => itemPipes.get(item)?.used === 1);
  const inTopic = (topic: string) => chosen.filter((item) => item.topic === topic).length;
  return topics.every((topic) => inTopic(topic) >= blueprint.per_topic) ? chosen : null;
}

/** paper → critical or ordinary (exact numbers) → fact in its topic (a second use is dear) → topic (the minimum is prized) → done. */
function pipesFor(items: readonly Item[], { topics, blueprint }: Wanted): Pipe[] {
  const { repeated, required } = prices(blueprint.items, items.length);
  const homes = new Map(items.map((item) => [homeOf(item), item.topic]));
  return [
    pipe("paper", "critical", blueprint.critical, 0),
    pipe("paper", "ordinary", blueprint.items - blueprint.critical, 0),
    ...[...homes].flatMap(([home, topic]) => [pipe(home, `topic ${topic}`, 1, 0), pipe(home, `topic ${topic}`, blueprint.items, repeated)]),
    ...topics.flatMap((topic) => [
      pipe(`topic ${topic}`, "done", blueprint.per_topic, -required),
      pipe(`topic ${topic}`, "done", blueprint.items, 0),
    ]),
  ];
}

function itemPipe(item: Item, { blueprint, met }: Wanted, rank: number, bankSize: number): Pipe {
  const cost = rank + (met.has(item.id) ? prices(blueprint.items, bankSize).met : 0);
  return pipe(item.critical ? "critical" : "ordinary", homeOf(item), 1, cost);
}

/** Each price outweighs all the lesser ones that a whole paper can add up. */
function prices(paperSize: number, bankSize: number): { met: number; repeated: number; required: number } {
  const met = paperSize * bankSize + 1;
  const repeated = paperSize * (met + bankSize) + 1;
  const required = paperSize * (repeated + met + bankSize) + 1;
  return { met, repeated, required };
}

/** Repeated facts count before items already met. */
function faults(chosen: readonly Item[], met: ReadonlySet<string>, keyOf: (item: Item) => string): number {
  const repeats = chosen.length - new Set(chosen.map(keyOf)).size;
  return repeats * (chosen.length + 1) + chosen.filter((item) => met.has(item.id)).length;
}

function factOf(item: Item): string {
  return item.fact;
}

function homeOf(item: Item): string {
  return `fact ${item.fact} in ${item.topic}`;
}

function pipe(from: string, to: string, room: number, cost: number): Pipe {
  return { from, to, room, cost, used: 0 };
}
