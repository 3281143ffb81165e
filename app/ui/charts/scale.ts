/** Puts values from one range onto another in proportion, as from percent to the units of a drawing. */
export function linearScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  const stretch = high === low ? 0 : (to - from) / (high - low);
  return (value) => from + (value - low) * stretch;
}

/** Round numbers from 0 up to at least `highest`, about five of them. */
export function roundTicks(highest: number): number[] {
  const rough = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(highest, 1) / step) + 1 }, (_, index) => index * step);
}

/** Every `step` from `low` to `high`, both included. */
export function ticksBetween(low: number, high: number, step: number): number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step);
}

/** Moves labels apart that would lie on each other: the same order, each at least `gap` below the one before, none beyond `lowest`. */
export function spreadLabels(heights: readonly number[], gap: number, lowest: number): number[] {
  const order = heights.map((_, index) => index).toSorted((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed = heights.map(() => 0);
  let free = Number.NEGATIVE_INFINITY;
  order.forEach((index, place) => {
    const room = lowest - gap * (order.length - 1 - place);
    const height = Math.min(Math.max(heights[index] ?? 0, free), room);
    placed[index] = height;
    free = height + gap;
  });
  return placed;
}
