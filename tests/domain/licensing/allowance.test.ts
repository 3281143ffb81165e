import { expect, test } from "vitest";
import { decideAllowance } from "#app/domain/licensing/allowance";

const usedUp = { status: "needs-decision", hasDriver: true, closed: 3, lastFailed: true, open: false, allowed: 3 } as const;

test("a driver who has failed every attempt may be allowed another", () => {
  expect(decideAllowance(usedUp)).toEqual({ done: true });
});

test.each([
  ["two of three attempts are used", { closed: 2 }],
  ["one was allowed already and is not used", { allowed: 4 }],
  ["the last one is still open", { open: true }],
  ["the last one passed", { lastFailed: false }],
] as const)("nothing is allowed while %s", (_what, change) => {
  expect(decideAllowance({ ...usedUp, ...change })).toEqual({ done: false, reason: "attempts-left" });
});

test("nothing is allowed to nobody, nor after a decision", () => {
  expect(decideAllowance({ ...usedUp, hasDriver: false })).toEqual({ done: false, reason: "no-driver" });
  expect(decideAllowance({ ...usedUp, status: "refused" })).toEqual({ done: false, reason: "already-decided" });
});
