import { expect, test } from "vitest";
import { type AccountStanding, decideMerge, decideSeparation } from "#app/domain/licensing/account-merge";

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
