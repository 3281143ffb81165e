import { expect, test } from "vitest";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#app/domain/licensing/application-status";
import { IDENTITY_CHECKS, decideRefusal, decideVerification, type VerificationRefusal } from "#app/domain/licensing/verification";

const today = "2026-07-07";
const ready = { status: "ready-to-verify", passUntil: "2029-03-06", identityCheck: "passport" } as const;

const refusals: Record<Exclude<ApplicationStatus, "ready-to-verify">, VerificationRefusal> = {
  "training-not-started": "not-ready",
  "in-training": "not-ready",
  "test-failed": "not-ready",
  "needs-decision": "not-ready",
  "waiting-for-driver": "not-ready",
  "check-identity": "identity-not-confirmed",
  verified: "already-decided",
  waived: "already-decided",
  refused: "already-decided",
  expired: "already-decided",
  revoked: "already-decided",
};

test.each(IDENTITY_CHECKS)("an application with a valid pass is verified on a %s", (identityCheck) => {
  expect(decideVerification({ ...ready, identityCheck }, today)).toEqual({ done: true });
});

test.each(APPLICATION_STATUSES.filter((status) => status !== "ready-to-verify"))("an application that is %s is not verified", (status) => {
  const passUntil = status === "needs-decision" ? null : ready.passUntil;
  expect(decideVerification({ ...ready, status, passUntil }, today)).toEqual({ done: false, reason: refusals[status] });
});

test("with a pass that serves, an application may be verified out of a decision that was put off", () => {
  expect(decideVerification({ ...ready, status: "needs-decision" }, today)).toEqual({ done: true });
});

test("a pass may be verified on its last day and not on the day after", () => {
  expect(decideVerification({ ...ready, passUntil: "2026-07-07" }, today)).toEqual({ done: true });
  expect(decideVerification({ ...ready, passUntil: "2026-07-06" }, today)).toEqual({ done: false, reason: "pass-not-valid" });
});

test("an application without a pass is not verified", () => {
  expect(decideVerification({ ...ready, passUntil: null }, today)).toEqual({ done: false, reason: "pass-not-valid" });
});

test.each([null, "", "library-card", "Passport"])("%j is no way to check who somebody is", (identityCheck) => {
  expect(decideVerification({ ...ready, identityCheck }, today)).toEqual({ done: false, reason: "identity-check-missing" });
});

test("a decision made already is named before anything else that is wrong", () => {
  expect(decideVerification({ status: "refused", passUntil: null, identityCheck: null }, today)).toEqual({
    done: false,
    reason: "already-decided",
  });
});

test.each(APPLICATION_STATUSES)("whether an application that is %s may be refused", (status) => {
  const decided = ["verified", "waived", "refused", "expired", "revoked"].includes(status);
  expect(decideRefusal({ status, reason: "Failed three times and did not reply." })).toEqual(
    decided ? { done: false, reason: "already-decided" } : { done: true },
  );
});

test.each(["", "   ", "\n\t"])("nobody is refused without a reason: %j", (reason) => {
  expect(decideRefusal({ status: "needs-decision", reason })).toEqual({ done: false, reason: "reason-missing" });
});

test("a second refusal is told that the first one stands, reason or not", () => {
  expect(decideRefusal({ status: "refused", reason: "" })).toEqual({ done: false, reason: "already-decided" });
});
