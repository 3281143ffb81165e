import { describe, expect, test } from "vitest";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";
import { decideAnswer, decideDeferral, decideResumption } from "#app/domain/licensing/deferral";

const asks = { status: "ready-to-verify", hasDriver: true, question: "Which of the two addresses is yours?" } as const;
const no = (reason: string) => ({ done: false, reason });

describe("a question to the driver", () => {
  test("may be asked at any stage before a decision", () => {
    for (const status of ["in-training", "test-failed", "needs-decision", "ready-to-verify"] as const)
      expect(decideDeferral({ ...asks, status })).toEqual({ done: true });
  });
  test("is not asked after one", () => {
    for (const status of ["verified", "waived", "refused", "expired", "revoked"] as const)
      expect(decideDeferral({ ...asks, status })).toEqual(no("already-decided"));
  });
  test("needs a driver who can answer, words, and no other question open", () => {
    expect(decideDeferral({ ...asks, hasDriver: false })).toEqual(no("no-driver"));
    expect(decideDeferral({ ...asks, status: "waiting-for-driver" })).toEqual(no("question-open"));
    expect(decideDeferral({ ...asks, question: "  " })).toEqual(no("question-missing"));
  });
});

test("a question is answered once, with words, and only while it stands", () => {
  expect(decideAnswer({ answered: false }, "The one in Leyland.")).toEqual({ done: true });
  expect(decideAnswer({ answered: true }, "The one in Leyland.")).toEqual(no("already-answered"));
  expect(decideAnswer(null, "The one in Leyland.")).toEqual(no("not-asked"));
  expect(decideAnswer({ answered: false }, " \n")).toEqual(no("answer-missing"));
});

describe("an application may go on", () => {
  test("once its question is answered, or given up", () => {
    expect(decideResumption({ status: "waiting-for-driver", question: { answered: false } })).toEqual({ done: true });
    expect(decideResumption({ status: "needs-decision", question: { answered: true } })).toEqual({ done: true });
  });
  test("after its pass was revoked", () => {
    expect(decideResumption({ status: "revoked", question: null })).toEqual({ done: true });
  });
  test("and otherwise nothing holds it up", () => {
    for (const status of APPLICATION_STATUSES.filter((one) => one !== "revoked"))
      expect(decideResumption({ status, question: null })).toEqual(no("nothing-to-resume"));
  });
});
