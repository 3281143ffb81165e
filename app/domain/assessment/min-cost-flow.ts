/** A one-way pipe: `room` units fit through, each at `cost` (whole numbers; a cost may be negative); `used` is filled in by the sending. */
export type Pipe = { from: string; to: string; room: number; cost: number; used: number };

type Step = { pipe: Pipe; onward: boolean };

/**
 * Sends up to `units` from `source` to `sink` at the lowest total cost and returns how many arrived; fills in `used`.
 * Successive shortest paths: each unit takes the cheapest way left, and may push an earlier unit out of a pipe.
 * The pipes must not run in circles. Source: Ahuja, Magnanti and Orlin, Network Flows (1993), chapter 9.
 */
export function sendCheaply(pipes: readonly Pipe[], source: string, sink: string, units: number): number {
  for (let sent = 0; sent < units; sent++) {
    const path = cheapestPath(pipes, source, sink);
    if (!path) return sent;
    for (const { pipe, onward } of path) pipe.used += onward ? 1 : -1;
  }
  return units;
}

/** Bellman–Ford over what is left: onward where there is room, backward (and refunded) where something flows. */
function cheapestPath(pipes: readonly Pipe[], source: string, sink: string): Step[] | null {
  const costTo = new Map([[source, 0]]);
  const arrival = new Map<string, Step>();
  const improves = (step: Step) => {
    const { from, to, price } = ends(step);
    const cost = (costTo.get(from) ?? Infinity) + price;
    if (cost >= (costTo.get(to) ?? Infinity)) return false;
    costTo.set(to, cost);
    arrival.set(to, step);
    return true;
  };

  for (let improved = true; improved;) {
    improved = false;
    for (const pipe of pipes) {
      if (pipe.used < pipe.room && improves({ pipe, onward: true })) improved = true;
      if (pipe.used > 0 && improves({ pipe, onward: false })) improved = true;
    }
  }
  return arrival.has(sink) ? walkBack(arrival, source, sink) : null;
}

function walkBack(arrival: ReadonlyMap<string, Step>, source: string, sink: string): Step[] {
  const path: Step[] = [];
  for (let place = sink; place !== source;) {
    const step = arrival.get(place);
    if (!step) throw new Error(`no way leads back from ${place}`);
    path.push(step);
    place = ends(step).from;
  }
  return path;
}

function ends({ pipe, onward }: Step): { from: string; to: string; price: number } {
  return onward ? { from: pipe.from, to: pipe.to, price: pipe.cost } : { from: pipe.to, to: pipe.from, price: -pipe.cost };
}
