/**
 * What the kinds share that ask for one thing from a list at each of several places.
 * A response is a token for each place that is filled, `place=thing`, in the order of the page.
 */
import { placeOf, valueAt } from "./kind-rules.ts";
import { unitsOfParts } from "./marks.ts";

/** The tokens behind what stands in each list of a page; null when the page never offered it. "" is not chosen yet. */
export function readPairs(places: readonly string[], things: readonly string[], values: readonly string[]): string[] | null {
  if (values.length === 0) return [];
  if (values.length !== places.length) return null;
  const filled = values.map((value) => (value === "" ? "" : things[placeOf(value, things.length) ?? things.length]));
  if (filled.includes(undefined)) return null;
  return places.flatMap((place, index) => (filled[index] ? [`${place}=${filled[index]}`] : []));
}

/** What stands in each list of a page for these tokens; null when one of them names what the page does not have. */
export function showPairs(places: readonly string[], things: readonly string[], tokens: readonly string[]): string[] | null {
  const pairs = tokens.map(splitPair);
  if (pairs.some(([place, thing]) => !places.includes(place) || !things.includes(thing))) return null;
  return places.map((place) => {
    const thing = pairs.find(([filled]) => filled === place)?.[1];
    return thing === undefined ? "" : valueAt(things.indexOf(thing));
  });
}

/** Whether every place is filled. */
export function fillsAll(places: readonly string[], tokens: readonly string[]): boolean {
  const filled = new Set(tokens.map((token) => splitPair(token)[0]));
  return places.every((place) => filled.has(place));
}

/** All or nothing, or a share for every place that is filled rightly; a place filled twice is wrong. */
export function unitsOfPairs(
  places: readonly string[],
  tokens: readonly string[],
  isRight: (place: string, thing: string) => boolean,
  inParts: boolean,
): number {
  const pairs = [...new Set(tokens)].map(splitPair);
  const right = places.filter((place) => {
    const [first, ...others] = pairs.filter(([filled]) => filled === place);
    return first !== undefined && others.length === 0 && isRight(place, first[1]);
  });
  if (places.length === 0) return 0;
  if (inParts) return unitsOfParts(right.length, places.length);
  return unitsOfParts(right.length === places.length && pairs.length === places.length ? 1 : 0, 1);
}

function splitPair(token: string): [string, string] {
  const at = token.indexOf("=");
  return [token.slice(0, at), token.slice(at + 1)];
}
