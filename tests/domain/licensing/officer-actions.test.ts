import { expect, test } from "vitest";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";
import { officerActions } from "#app/domain/licensing/officer-actions";

const linked = { hasDriver: true, claimWaits: false, attemptsUsedUp: false };

test("an application nobody has taken up is for inviting or refusing", () => {
  expect(officerActions({ ...linked, status: "training-not-started", hasDriver: false })).toEqual(["invite", "refuse"]);
});

test("a pass is for verifying before anything else", () => {
  expect(officerActions({ ...linked, status: "ready-to-verify" })).toEqual(["verify", "refuse"]);
});

test("a claim that waits is for comparing, and so is a second one on an application that is somebody's", () => {
  expect(officerActions({ ...linked, status: "check-identity", hasDriver: false, claimWaits: true })[0]).toBe("check-identity");
  expect(officerActions({ ...linked, status: "in-training", claimWaits: true })).toEqual(["check-identity", "oral-test", "refuse"]);
});

test("attempts that are used up are for allowing another", () => {
  expect(officerActions({ ...linked, status: "needs-decision", attemptsUsedUp: true })).toEqual(["allow-attempt", "oral-test", "refuse"]);
});

test.each(APPLICATION_STATUSES.filter((status) => ["verified", "waived", "refused", "expired", "revoked"].includes(status)))(
  "nothing is left to do when the application is %s",
  (status) => {
    expect(officerActions({ status, hasDriver: false, claimWaits: false, attemptsUsedUp: true })).toEqual([]);
  },
);
