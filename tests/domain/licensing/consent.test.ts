import { describe, expect, test } from "vitest";
import { consentState, decideAcceptance, decideWithdrawal } from "#app/domain/licensing/consent";

const now = new Date("2026-11-24T10:00:00Z");
const expiresAt = new Date("2026-11-25T10:00:00Z");

describe("a consent", () => {
  test("stands until its time is over, also after a pass was shown", () => {
    expect(consentState({ entries: [], expiresAt }, now)).toBe("open");
    expect(consentState({ entries: ["shown", "shown"], expiresAt }, now)).toBe("open");
    expect(consentState({ entries: ["shown"], expiresAt }, expiresAt)).toBe("over");
  });
  test("ends when it is used or taken back", () => {
    expect(consentState({ entries: ["shown", "used"], expiresAt }, expiresAt)).toBe("used");
    expect(consentState({ entries: ["shown", "withdrawn"], expiresAt }, expiresAt)).toBe("withdrawn");
  });
  test("can be taken back until it is used", () => {
    expect(decideWithdrawal("open")).toEqual({ done: true });
    expect(decideWithdrawal("used")).toEqual({ done: false, reason: "already-used" });
    for (const state of ["withdrawn", "over"] as const) expect(decideWithdrawal(state)).toEqual({ done: false, reason: "already-over" });
  });
});

describe("a pass of another council", () => {
  const facts = {
    status: "training-not-started",
    consent: "open",
    state: "valid",
    serves: true,
    match: "matched",
    linkedTo: null,
    holderId: "imran",
    identityCheck: "passport",
  } as const;
  test("is accepted for its holder, also where one detail differs or a newer pass exists", () => {
    expect(decideAcceptance(facts)).toEqual({ done: true });
    expect(decideAcceptance({ ...facts, match: "check-identity" })).toEqual({ done: true });
    expect(decideAcceptance({ ...facts, state: "superseded" })).toEqual({ done: true });
    expect(decideAcceptance({ ...facts, linkedTo: "imran" })).toEqual({ done: true });
  });
  test.each([
    ["already-decided", { status: "verified" }],
    ["consent-over", { consent: "withdrawn" }],
    ["somebody-else", { match: "not-found" }],
    ["linked-to-another", { linkedTo: "grace" }],
    ["pass-not-valid", { state: "revoked" }],
    ["pass-not-valid", { state: "expired" }],
    ["pass-does-not-serve", { serves: false }],
    ["identity-check-missing", { identityCheck: "" }],
  ] as const)("is not: %s", (reason, change) => {
    expect(decideAcceptance({ ...facts, ...change })).toEqual({ done: false, reason });
  });
});
