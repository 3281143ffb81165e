import { describe, expect, test } from "vitest";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#app/domain/licensing/application-status";
import { type NextStep, nextSteps, type StepFacts, type TestStart } from "#app/domain/licensing/next-step";

const tomorrow = new Date("2026-11-25T10:00:00Z");
const nextYear = new Date("2027-05-24T00:00:00Z");

/** Imran's renewal in Chorley, before he has read anything. */
const IMRANS: StepFacts = {
  applicationId: "chorley-117",
  receivedOn: "2026-11-09",
  identity: "confirmed",
  status: "training-not-started",
  start: { done: false, reason: "training-not-finished" },
  trainingBegun: false,
  trainingFinished: false,
  openAttemptId: null,
  lastAttemptId: null,
  passAttemptId: null,
  answerSent: false,
};
const halfway: StepFacts = { ...IMRANS, status: "in-training", trainingBegun: true };
const trained: StepFacts = { ...halfway, trainingFinished: true, start: { done: true, number: 1, deadlineAt: null } };
const failed: StepFacts = { ...trained, status: "test-failed", lastAttemptId: "first-attempt" };

function stepOf(facts: StepFacts): NextStep {
  const [step, ...others] = nextSteps([facts]);
  expect(others).toEqual([]);
  return step;
}

const mine = { applicationId: "chorley-117" };

test("whoever has no application adds one", () => {
  expect(nextSteps([])).toEqual([{ kind: "add-application" }]);
});

describe("on the way to the test", () => {
  test("a driver who has just added an application begins to read", () => {
    expect(stepOf(IMRANS)).toEqual({ ...mine, kind: "read", begun: false });
  });
  test("a driver who has begun goes on reading", () => {
    expect(stepOf(halfway)).toEqual({ ...mine, kind: "read", begun: true });
  });
  test("a driver who has read everything takes the test", () => {
    expect(stepOf(trained)).toEqual({ ...mine, kind: "take-test", again: false });
  });
  test("where the test is sat at the council, the page before it says so", () => {
    const start: TestStart = { done: false, reason: "sit-at-the-council" };
    expect(stepOf({ ...trained, start })).toEqual({ ...mine, kind: "take-test", again: false });
    expect(stepOf({ ...failed, start })).toEqual({ ...mine, kind: "take-test", again: true });
  });
  test("a driver who is barred waits until the day after the bar", () => {
    const start: TestStart = { done: false, reason: "barred", untilOn: "2027-05-23" };
    const until = new Date("2027-05-23T23:00:00Z");
    expect(stepOf({ ...failed, start })).toEqual({ ...mine, kind: "wait-until", why: "bar", until, attemptId: "first-attempt" });
  });
  test("an open test comes before everything else in its application", () => {
    for (const status of ["in-training", "test-failed", "needs-decision", "waiting-for-driver"] as const) {
      const step = stepOf({ ...failed, status, start: { done: false, reason: "attempt-open" }, openAttemptId: "second-attempt" });
      expect(step).toEqual({ ...mine, kind: "go-on-with-test", attemptId: "second-attempt" });
    }
  });
});

describe("after a failed test", () => {
  test("the driver reads the failed topics again where the council asks for it", () => {
    const start: TestStart = { done: false, reason: "redo-modules", topics: ["what-to-do"] };
    expect(stepOf({ ...failed, start })).toEqual({ ...mine, kind: "read-again", topics: ["what-to-do"] });
  });
  test.each<[TestStart & { done: false; until: Date }]>([
    [{ done: false, reason: "cooling-down", until: tomorrow }],
    [{ done: false, reason: "wait-as-new-applicant", until: nextYear }],
  ])("the driver waits: %o", (start) => {
    expect(stepOf({ ...failed, start })).toEqual({
      ...mine,
      kind: "wait-until",
      why: "between-tests",
      until: start.until,
      attemptId: "first-attempt",
    });
  });
  test("the driver takes the test again once nothing stands in the way", () => {
    expect(stepOf({ ...failed, start: { done: true, number: 2, deadlineAt: null } })).toEqual({ ...mine, kind: "take-test", again: true });
  });
  test("with no tries left on a renewal, the council decides", () => {
    const step = stepOf({ ...failed, status: "needs-decision", start: { done: false, reason: "needs-officer" } });
    expect(step).toEqual({ ...mine, kind: "wait-for-council", why: "decision", attemptId: "first-attempt" });
  });
  test("with a try that an officer has added, the driver takes the test again", () => {
    expect(stepOf({ ...failed, start: { done: true, number: 4, deadlineAt: null } })).toMatchObject({ kind: "take-test", again: true });
  });
});

describe("with a pass", () => {
  const passed: StepFacts = {
    ...trained,
    trainingBegun: false,
    status: "ready-to-verify",
    start: { done: false, reason: "pass-serves" },
    lastAttemptId: "first-attempt",
    passAttemptId: "first-attempt",
  };
  test("the driver may look at the result while the council checks it", () => {
    expect(stepOf(passed)).toEqual({ ...mine, kind: "see-result", attemptId: "first-attempt" });
  });
  test("a pass that was gained for another application shows here as well", () => {
    const step = stepOf({ ...passed, lastAttemptId: null, passAttemptId: "attempt-for-preston" });
    expect(step).toEqual({ ...mine, kind: "see-result", attemptId: "attempt-for-preston" });
  });
  test("a pass this council does not accept waits for its officer, even where the test could be begun", () => {
    for (const start of [IMRANS.start, trained.start])
      expect(stepOf({ ...IMRANS, status: "needs-decision", start })).toEqual({
        ...mine,
        kind: "wait-for-council",
        why: "decision",
        attemptId: null,
      });
  });
  test("a driver who has begun to read again meanwhile goes on with it", () => {
    expect(stepOf({ ...halfway, status: "needs-decision" })).toEqual({ ...mine, kind: "read", begun: true });
  });
  test("an application with a pass that serves nothing any more is for the council", () => {
    const step = stepOf({ ...trained, lastAttemptId: "first-attempt", start: { done: false, reason: "already-passed" } });
    expect(step).toEqual({ ...mine, kind: "wait-for-council", why: "decision", attemptId: "first-attempt" });
  });
});

describe("when an officer has to compare who it is", () => {
  const unsure = { identity: "to-check", status: "check-identity" } as const;
  test("the driver reads meanwhile", () => {
    expect(stepOf({ ...IMRANS, ...unsure })).toEqual({ ...mine, kind: "read", begun: false });
    expect(stepOf({ ...halfway, ...unsure })).toEqual({ ...mine, kind: "read", begun: true });
  });
  test("the test waits for the officer, and so does whatever the application says of somebody else", () => {
    for (const status of APPLICATION_STATUSES)
      expect(stepOf({ ...trained, identity: "to-check", status })).toEqual({
        ...mine,
        kind: "wait-for-council",
        why: "identity",
        attemptId: null,
      });
  });
  test("an application that is not theirs is for the council, whatever happens to it", () => {
    for (const status of APPLICATION_STATUSES)
      expect(stepOf({ ...trained, identity: "rejected", status })).toEqual({ ...mine, kind: "ask-council" });
  });
});

describe("when an officer has decided", () => {
  const FINAL = ["verified", "waived", "refused", "expired", "revoked"] as const;
  test.each(FINAL)("%s leaves nothing to do", (status) => {
    for (const facts of [IMRANS, halfway, trained, failed])
      expect(stepOf({ ...facts, status, start: { done: false, reason: "decided" } })).toEqual({ ...mine, kind: "nothing", status });
  });
  test("a question of the council comes before reading and before the test", () => {
    const asked = { status: "waiting-for-driver" } as const;
    for (const facts of [IMRANS, halfway, trained, failed])
      expect(stepOf({ ...facts, ...asked })).toEqual({ ...mine, kind: "do-what-was-asked" });
  });
  test("after the answer the driver goes on with what they can do, and otherwise waits for the officer", () => {
    const answered = { status: "needs-decision", answerSent: true } as const;
    expect(stepOf({ ...IMRANS, ...answered })).toMatchObject({ kind: "read" });
    expect(stepOf({ ...trained, ...answered })).toMatchObject({ kind: "take-test" });
    const waits = { ...mine, kind: "wait-for-council", why: "answer", attemptId: null };
    expect(stepOf({ ...trained, ...answered, start: { done: false, reason: "pass-serves" }, passAttemptId: "first" })).toEqual(waits);
    expect(stepOf({ ...failed, ...answered, start: { done: false, reason: "cooling-down", until: tomorrow } })).toEqual(waits);
  });
});

test("every status and every reason has a step", () => {
  const starts: TestStart[] = [
    { done: true, number: 1, deadlineAt: tomorrow },
    ...(["training-not-finished", "attempt-open", "already-passed", "needs-officer", "decided", "pass-serves"] as const).map((reason) => ({
      done: false as const,
      reason,
    })),
    { done: false, reason: "redo-modules", topics: ["signs"] },
    { done: false, reason: "cooling-down", until: tomorrow },
    { done: false, reason: "wait-as-new-applicant", until: nextYear },
  ];
  for (const identity of ["confirmed", "to-check", "rejected"] as const)
    for (const status of APPLICATION_STATUSES)
      for (const start of starts)
        for (const facts of [IMRANS, halfway, trained, failed]) expect(nextSteps([{ ...facts, identity, status, start }])).toHaveLength(1);
});

describe("with several applications", () => {
  const at = (applicationId: string, receivedOn: string, facts: StepFacts): StepFacts => ({ ...facts, applicationId, receivedOn });
  const ids = (steps: readonly NextStep[]) => steps.map((step) => ("applicationId" in step ? step.applicationId : null));

  test("the most urgent leads and the others follow", () => {
    const decided = (status: ApplicationStatus): StepFacts => ({ ...trained, status, start: { done: false, reason: "decided" } });
    const inOrder = [
      at("test-running", "2026-11-20", { ...trained, openAttemptId: "now" }),
      at("asked", "2026-11-20", {
        ...trained,
        status: "waiting-for-driver",
        start: { done: false, reason: "pass-serves" },
        passAttemptId: "other",
      }),
      at("to-redo", "2026-11-20", { ...failed, start: { done: false, reason: "redo-modules", topics: ["signs"] } }),
      at("test", "2026-11-20", trained),
      at("reading", "2026-11-20", halfway),
      at("passed", "2026-11-20", { ...trained, start: { done: false, reason: "pass-serves" }, passAttemptId: "other" }),
      at("cooling", "2026-11-20", { ...failed, start: { done: false, reason: "cooling-down", until: tomorrow } }),
      at("officer", "2026-11-20", { ...failed, start: { done: false, reason: "needs-officer" } }),
      at("not-mine", "2026-11-20", { ...trained, identity: "rejected" }),
      at("verified", "2026-11-20", decided("verified")),
    ];
    expect(ids(nextSteps(inOrder.toReversed()))).toEqual(inOrder.map(({ applicationId }) => applicationId));
  });

  test("of two that are equally urgent the one received first leads", () => {
    const steps = nextSteps([at("preston", "2026-11-12", halfway), at("chorley", "2026-11-09", halfway)]);
    expect(ids(steps)).toEqual(["chorley", "preston"]);
  });

  test("the list that was given stays as it was", () => {
    const given = [at("preston", "2026-11-12", halfway), at("chorley", "2026-11-09", trained)];
    nextSteps(given);
    expect(ids(nextSteps(given.slice(0, 1)))).toEqual(["preston"]);
    expect(given.map(({ applicationId }) => applicationId)).toEqual(["preston", "chorley"]);
  });
});
