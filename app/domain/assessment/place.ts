import type { Place } from "#app/domain/licensing/policy";

export type PlaceDecision = { done: true; place: Place } | { done: false; reason: "sit-at-the-council" | "identity-not-checked" };

/**
 * Where a test that is begun now is sat. Who has come into a sitting of the council sits there, after an officer has looked at
 * their photo; everybody else sits at home, where the policy accepts that.
 */
export function decidePlace(places: readonly Place[], entry: { checked: boolean } | null): PlaceDecision {
  if (entry && places.includes("supervised"))
    return entry.checked ? { done: true, place: "supervised" } : { done: false, reason: "identity-not-checked" };
  return places.includes("home") ? { done: true, place: "home" } : { done: false, reason: "sit-at-the-council" };
}
