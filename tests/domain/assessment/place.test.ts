import { expect, test } from "vitest";
import { decidePlace } from "#app/domain/assessment/place";

test("who has come into no sitting sits at home, where the council accepts that", () => {
  expect(decidePlace(["home", "supervised", "oral"], null)).toEqual({ done: true, place: "home" });
  expect(decidePlace(["supervised"], null)).toEqual({ done: false, reason: "sit-at-the-council" });
  expect(decidePlace(["oral"], null)).toEqual({ done: false, reason: "sit-at-the-council" });
});

test("who is in the room begins after an officer has looked at the photo, and not before", () => {
  expect(decidePlace(["home", "supervised"], { checked: false })).toEqual({ done: false, reason: "identity-not-checked" });
  expect(decidePlace(["home", "supervised"], { checked: true })).toEqual({ done: true, place: "supervised" });
});

test("where supervised tests do not count, being in a room changes nothing", () => {
  expect(decidePlace(["home"], { checked: true })).toEqual({ done: true, place: "home" });
});
