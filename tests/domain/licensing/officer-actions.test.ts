import { expect, test } from "vitest";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";
import { officerActions } from "#app/domain/licensing/officer-actions";

const linked = {
  hasDriver: true,
  claimWaits: false,
  attemptsUsedUp: false,
  passServes: false,
  question: null,
  acceptsOtherTraining: true,
};

test("an application nobody has taken up is for inviting, waiving or refusing", () => {
  expect(officerActions({ ...linked, status: "training-not-started", hasDriver: false })).toEqual([
    "invite",
    "accept-pass",
    "waive",
    "refuse",
  ]);
});

test("a pass is for verifying before anything else", () => {
  const actions = officerActions({ ...linked, status: "ready-to-verify", passServes: true });
  expect(actions).toEqual(["verify", "defer", "waive", "refuse"]);
});

test("a claim that waits is for comparing, and so is a second one on an application that is somebody's", () => {
  expect(officerActions({ ...linked, status: "check-identity", hasDriver: false, claimWaits: true })[0]).toBe("check-identity");
  const actions = officerActions({ ...linked, status: "in-training", claimWaits: true });
  expect(actions).toEqual(["check-identity", "oral-test", "accept-pass", "defer", "waive", "refuse"]);
});

test("attempts that are used up are for allowing another", () => {
  const actions = officerActions({ ...linked, status: "needs-decision", attemptsUsedUp: true });
  expect(actions).toEqual(["allow-attempt", "oral-test", "accept-pass", "defer", "waive", "refuse"]);
});

test("while the driver is asked nothing is asked again, and the question can be given up", () => {
  const actions = officerActions({ ...linked, status: "waiting-for-driver", question: { answered: false } });
  expect(actions).toEqual(["resume", "oral-test", "accept-pass", "waive", "refuse"]);
});

test("an answer is for letting the application go on, or for verifying where a pass serves", () => {
  const answered = { ...linked, status: "needs-decision", question: { answered: true } } as const;
  expect(officerActions(answered)).toEqual(["resume", "oral-test", "accept-pass", "defer", "waive", "refuse"]);
  expect(officerActions({ ...answered, passServes: true })).toEqual(["verify", "resume", "defer", "waive", "refuse"]);
});

test("where the policy accepts no other training, nothing is waived", () => {
  expect(officerActions({ ...linked, status: "in-training", acceptsOtherTraining: false })).not.toContain("waive");
});

test("after a pass was revoked the application can go on", () => {
  expect(officerActions({ ...linked, status: "revoked" })).toEqual(["resume"]);
});

test.each(APPLICATION_STATUSES.filter((status) => ["verified", "waived", "refused", "expired"].includes(status)))(
  "nothing is left to do when the application is %s",
  (status) => {
    const facts = { ...linked, hasDriver: false, attemptsUsedUp: true, passServes: true, question: { answered: true } };
    expect(officerActions({ ...facts, status })).toEqual([]);
  },
);
