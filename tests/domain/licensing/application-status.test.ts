import { expect, test } from "vitest";
import {
  APPLICATION_STATUSES,
  applicationStatus,
  applicationStatusOf,
  type ApplicationStatus,
  type StatusFacts,
} from "#app/domain/licensing/application-status";

const today = "2026-07-07";

const justReceived: StatusFacts = {
  outcome: null,
  identity: "none",
  trainingStarted: false,
  usablePass: false,
  unusablePass: false,
  attempts: { used: 0, open: false, lastFailed: false, mayTryAgainAt: null, needsOfficer: false },
};
const failedOnce = { used: 1, open: false, lastFailed: true, mayTryAgainAt: new Date("2026-07-08T09:00:00Z"), needsOfficer: false };
const failedForGood = { used: 3, open: false, lastFailed: true, mayTryAgainAt: null, needsOfficer: true };
const verified = { kind: "verified", passUntil: "2029-03-06", passRevoked: false } as const;
const decided = (kind: "waived" | "refused" | "deferred") => ({ kind, passUntil: null, passRevoked: false });

const statusOf = (facts: Partial<StatusFacts>) => applicationStatus({ ...justReceived, ...facts }, today);

test.each<[string, Partial<StatusFacts>, ApplicationStatus]>([
  ["just imported, no driver has claimed it", {}, "training-not-started"],
  ["claimed, not yet begun", { identity: "matched" }, "training-not-started"],
  ["training begun", { identity: "matched", trainingStarted: true }, "in-training"],
  ["sitting the first test", { identity: "matched", attempts: { ...justReceived.attempts, open: true } }, "in-training"],
  ["failed, may try again", { identity: "matched", trainingStarted: true, attempts: failedOnce }, "test-failed"],
  ["failed, sitting again", { identity: "matched", trainingStarted: true, attempts: { ...failedOnce, open: true } }, "test-failed"],
  ["no attempts left", { identity: "matched", trainingStarted: true, attempts: failedForGood }, "needs-decision"],
  ["surname differs, training begun", { identity: "to-check", trainingStarted: true }, "check-identity"],
  ["surname differs, no attempts left", { identity: "to-check", attempts: failedForGood }, "check-identity"],
  ["surname differs, passed", { identity: "to-check", usablePass: true }, "check-identity"],
  ["surname differs, passed by another policy", { identity: "to-check", unusablePass: true }, "check-identity"],
  ["a pass of somebody who is not matched", { identity: "none", usablePass: true }, "check-identity"],
  ["an unusable pass of somebody who is not matched", { identity: "none", unusablePass: true }, "check-identity"],
  ["passed", { identity: "matched", usablePass: true }, "ready-to-verify"],
  ["failed once, then passed", { identity: "matched", usablePass: true, attempts: failedOnce }, "ready-to-verify"],
  ["passed after an officer gave another attempt", { identity: "matched", usablePass: true, attempts: failedForGood }, "ready-to-verify"],
  ["two passes, one of them accepted", { identity: "matched", usablePass: true, unusablePass: true }, "ready-to-verify"],
  ["passed, but not by this policy", { identity: "matched", unusablePass: true }, "needs-decision"],
  ["passed elsewhere, failed here", { identity: "matched", unusablePass: true, attempts: failedOnce }, "needs-decision"],
  ["verified", { identity: "matched", usablePass: true, outcome: verified }, "verified"],
  ["verified, on the pass's last day", { outcome: { ...verified, passUntil: today } }, "verified"],
  ["verified, the pass ran out yesterday", { outcome: { ...verified, passUntil: "2026-07-06" } }, "expired"],
  ["verified by a pass without an end", { outcome: { ...verified, passUntil: null } }, "verified"],
  ["verified, then the pass revoked", { outcome: { ...verified, passRevoked: true } }, "revoked"],
  ["verified, the pass revoked and run out", { outcome: { kind: "verified", passUntil: "2026-07-06", passRevoked: true } }, "revoked"],
  ["waived", { outcome: decided("waived") }, "waived"],
  ["waived, on the last day of the other training", { outcome: { ...decided("waived"), passUntil: today } }, "waived"],
  ["waived, the other training ran out yesterday", { outcome: { ...decided("waived"), passUntil: "2026-07-06" } }, "expired"],
  ["refused", { outcome: decided("refused") }, "refused"],
  ["asked a question", { outcome: decided("deferred") }, "waiting-for-driver"],
  ["asked a question, and answered it", { outcome: { ...decided("deferred"), answered: true } }, "needs-decision"],
  [
    "answered, with a pass",
    { identity: "matched", usablePass: true, outcome: { ...decided("deferred"), answered: true } },
    "needs-decision",
  ],
])("%s", (_story, facts, status) => {
  expect(statusOf(facts)).toBe(status);
});

test("an officer's decision stands before everything else that is known", () => {
  const everything = {
    identity: "to-check",
    trainingStarted: true,
    usablePass: true,
    unusablePass: true,
    attempts: failedForGood,
  } as const;
  expect(statusOf({ ...everything, outcome: verified })).toBe("verified");
  expect(statusOf({ ...everything, outcome: decided("waived") })).toBe("waived");
  expect(statusOf({ ...everything, outcome: decided("refused") })).toBe("refused");
  expect(statusOf({ ...everything, outcome: decided("deferred") })).toBe("waiting-for-driver");
});

test("a refusal does not change because some pass was revoked or ran out, and a waiver rests on no pass", () => {
  expect(statusOf({ outcome: { kind: "refused", passUntil: "2020-01-01", passRevoked: true } })).toBe("refused");
  expect(statusOf({ outcome: { kind: "waived", passUntil: "2029-01-01", passRevoked: true } })).toBe("waived");
});

test("nobody is ready to verify unless their identity is matched and their pass is usable", () => {
  const yesOrNo = [true, false];
  const identities = ["matched", "to-check", "none"] as const;
  for (const identity of identities)
    for (const usablePass of yesOrNo)
      for (const unusablePass of yesOrNo)
        for (const trainingStarted of yesOrNo)
          for (const attempts of [justReceived.attempts, failedOnce, failedForGood]) {
            const status = statusOf({ identity, usablePass, unusablePass, trainingStarted, attempts });
            expect(status === "ready-to-verify").toBe(identity === "matched" && usablePass);
            expect(APPLICATION_STATUSES).toContain(status);
          }
});

test("a stored status is read back as itself, and any other word is refused", () => {
  for (const status of APPLICATION_STATUSES) expect(applicationStatusOf(status)).toBe(status);
  for (const word of ["", "Verified", "passed", "constructor"]) expect(() => applicationStatusOf(word)).toThrow("no status");
});
