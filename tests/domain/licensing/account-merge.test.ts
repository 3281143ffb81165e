import { describe, expect, test } from "vitest";
import { type AccountStanding, decideMerge, decideSeparation, standingAccounts } from "#app/domain/licensing/account-merge";

const account = (personId: string, change: Partial<AccountStanding> = {}): AccountStanding => ({
  personId,
  keptBy: null,
  others: [],
  ...change,
});

test("two accounts that belong to nobody yet may be one person's", () => {
  expect(decideMerge(account("grace"), account("grace-2"))).toEqual({ done: true });
  expect(decideMerge(account("grace", { others: ["grace-2"] }), account("grace-3"))).toEqual({ done: true });
});

test.each<[AccountStanding, AccountStanding, string]>([
  [account("grace"), account("grace"), "same-account"],
  [account("grace-2", { keptBy: "grace" }), account("grace-3"), "already-merged"],
  [account("grace"), account("grace-2", { keptBy: "imran" }), "already-merged"],
  [account("grace"), account("grace-2", { others: ["grace-3"] }), "has-others"],
])("accounts never form a chain (%#)", (kept, other, reason) => {
  expect(decideMerge(kept, other)).toEqual({ done: false, reason });
});

test("only what counts as one person can be found to be two", () => {
  expect(decideSeparation(account("grace", { others: ["grace-2"] }), "grace-2")).toEqual({ done: true });
  expect(decideSeparation(account("grace"), "grace-2")).toEqual({ done: false, reason: "not-merged" });
});

describe("of several councils' findings, oldest first,", () => {
  const one = (otherPersonId: string, keptPersonId: string) => ({ otherPersonId, keptPersonId, decision: "one" });
  const two = (otherPersonId: string, keptPersonId: string) => ({ otherPersonId, keptPersonId, decision: "two" });
  const standing = (...findings: ReturnType<typeof one>[]) => Object.fromEntries(standingAccounts(findings));

  test("an account leads to the one that was kept, until it was found to be another person's", () => {
    expect(standing(one("grace-2", "grace"), one("grace-3", "grace"))).toEqual({ "grace-2": "grace", "grace-3": "grace" });
    expect(standing(one("grace-2", "grace"), two("grace-2", "grace"))).toEqual({});
    expect(standing(one("grace-2", "grace"), two("grace-2", "grace"), one("grace-2", "grace-4"))).toEqual({ "grace-2": "grace-4" });
  });
  test("a chain leads to its end, whichever link was found first", () => {
    const whole = { x: "z", y: "z" };
    expect(standing(one("x", "y"), one("y", "z"))).toEqual(whole);
    expect(standing(one("y", "z"), one("x", "y"))).toEqual(whole);
    expect(standing(one("w", "x"), one("y", "z"), one("x", "y"))).toEqual({ ...whole, w: "z" });
  });
  test("the newest breaks a circle, so that somebody is always left to stand", () => {
    expect(standing(one("b", "a"), one("a", "b"))).toEqual({ a: "b" });
    expect(standing(one("a", "b"), one("b", "a"))).toEqual({ b: "a" });
    expect(standing(one("a", "b"), one("b", "c"), one("c", "a"))).toEqual({ b: "a", c: "a" });
  });
  test("an account that belongs to itself stands for itself", () => {
    expect(standing(one("a", "a"))).toEqual({});
    expect(standing(one("b", "a"), one("a", "a"))).toEqual({ b: "a" });
  });
});
