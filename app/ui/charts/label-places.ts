/** A point of a drawing with a word beside it. */
export type Labelled = { x: number; y: number; text: string };
export type LabelPlace = { x: number; y: number; anchor: "start" | "middle" | "end" };

type Box = { left: number; right: number; top: number; bottom: number };

const LETTER = 7;
const HEIGHT = 11;
const MARK = 7;

/** Where the words go: left of their point or else right, above or below, wherever no word and no other point is in the way. */
export function placeLabels(points: readonly Labelled[]): LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  return points.map((point) => {
    const places = placesAround(point);
    const free = places.find((place) => !taken.some((box) => overlap(box, boxOf(place, point.text))));
    const place = free ?? places[0];
    taken.push(boxOf(place, point.text));
    return place;
  });
}

function placesAround({ x, y }: Labelled): [LabelPlace, ...LabelPlace[]] {
  const beside = [4, -4, 12].flatMap((shift): LabelPlace[] => [
    { x: x - MARK - 2, y: y + shift, anchor: "end" },
    { x: x + MARK + 2, y: y + shift, anchor: "start" },
  ]);
  const [first = { x, y, anchor: "middle" }, ...others] = beside;
  return [first, ...others, { x, y: y - MARK - 3, anchor: "middle" }, { x, y: y + MARK + HEIGHT, anchor: "middle" }];
}

function boxOf({ x, y, anchor }: LabelPlace, text: string): Box {
  const width = text.length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 2, bottom: y + 1 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
