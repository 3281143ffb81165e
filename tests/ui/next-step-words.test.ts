import { describe, expect, test } from "vitest";
import { planReading } from "#app/domain/course/reading-plan";
import type { NextStep } from "#app/domain/licensing/next-step";
import { wordStep } from "#app/ui/next-step-words";
import type { ShownApplication, ShownStanding } from "#app/ui/standing";
import { home } from "#app/ui/words/en/home";
import { aCourse, aModule } from "#tests/domain/course/courses";

const plan = planReading(
  aCourse({ modules: [aModule({ slug: "signs" }), aModule({ slug: "acting", title: "What to do" })] }),
  [],
  new Map(),
);
const application: ShownApplication = {
  applicationId: "117",
  courseId: "small-course",
  authorityName: "Chorley Council",
  licenseeLabel: "Private hire driver",
  reference: "CH-2026-0117",
  receivedOn: "2026-11-09",
  identity: "confirmed",
  status: "in-training",
  start: { done: false, reason: "training-not-finished" },
  trainingFinished: false,
  passUntil: null,
  decision: null,
  answerSent: false,
  revocationReason: null,
  certificateNumber: null,
  test: { minutes: 40, items: 20 },
  openPosition: 14,
};
const course = {
  courseId: "small-course",
  title: "A small course",
  version: 1,
  approval: "Not yet approved.",
  round: "open",
  plan,
} as const;
const standing = (over: Partial<ShownApplication> = {}): ShownStanding => ({
  steps: [],
  applications: [{ ...application, ...over }],
  courses: [course],
});

type OfApplication = Exclude<NextStep, { kind: "add-application" }>;
type Step = OfApplication extends infer One ? (One extends OfApplication ? Omit<One, "applicationId"> : never) : never;

function word(step: Step, over: Partial<ShownApplication> = {}) {
  return wordStep({ ...step, applicationId: "117" }, standing(over), home.steps);
}

describe("each step has one button, and it leads where the step is taken", () => {
  test("adding an application", () => {
    expect(wordStep({ kind: "add-application" }, { steps: [], applications: [], courses: [] }, home.steps).button?.href).toBe(
      "/applications",
    );
  });
  test("beginning the training leads to its first page, where the warning stands", () => {
    const worded = word({ kind: "read", begun: false });
    expect(worded.button?.href).toBe("/courses/small-course");
    expect(worded.text).toContain("About 12 minutes");
  });
  test("going on with it names the lesson and its minutes", () => {
    const worded = word({ kind: "read", begun: true });
    expect(worded).toMatchObject({
      heading: "Next page: The first lesson",
      button: { href: "/courses/small-course/modules/signs/lessons/first" },
    });
    expect(worded.text).toBe("About 2 minutes for this page. About 12 minutes of reading left in all.");
  });
  test("reading again names the modules", () => {
    expect(word({ kind: "read-again", topics: ["acting"] })).toMatchObject({ parts: ["What to do"], button: { text: "Read again" } });
  });
  test("the test says how long it is", () => {
    expect(word({ kind: "take-test", again: false })).toMatchObject({
      heading: "Take the test",
      text: expect.stringContaining("20 questions, up to 40 minutes"),
      button: { href: "/applications/117/attempts" },
    });
    expect(word({ kind: "take-test", again: true }, { test: { minutes: null, items: 30 } })).toMatchObject({
      heading: "Take the test again",
      text: expect.stringContaining("30 questions, with no time limit"),
    });
  });
  test("an open test goes on at the first open question, or at its summary", () => {
    expect(word({ kind: "go-on-with-test", attemptId: "a1" }).button?.href).toBe("/attempts/a1/items/14");
    expect(word({ kind: "go-on-with-test", attemptId: "a1" }, { openPosition: null }).button?.href).toBe("/attempts/a1/summary");
  });
  test("a result is one tap away after a pass, a fail and the last fail", () => {
    const steps: Step[] = [
      { kind: "see-result", attemptId: "a1" },
      { kind: "wait-until", why: "between-tests", until: new Date("2026-11-25T18:30:00Z"), attemptId: "a1" },
      { kind: "wait-for-council", why: "decision", attemptId: "a1" },
    ];
    for (const step of steps) expect(word(step).button?.href).toBe("/attempts/a1/result");
  });
  test("waiting says until when, in words", () => {
    const until = new Date("2026-11-25T18:30:00Z");
    expect(word({ kind: "wait-until", why: "between-tests", until, attemptId: null }).heading).toBe(
      "You can take the test again from 25 November 2026 at 6:30pm GMT",
    );
  });
});

test("a question of the council leads to its own page", () => {
  expect(word({ kind: "do-what-was-asked" }).button?.href).toBe("/applications/117/question");
});

test("a bar is called a bar, and says whom to ask", () => {
  const step: Step = { kind: "wait-until", why: "bar", until: new Date("2027-05-23T23:00:00Z"), attemptId: null };
  expect(word(step).text).toContain("barred you from the test");
});

describe("a step that others take has no button", () => {
  test.each<Step>([
    { kind: "wait-for-council", why: "answer", attemptId: null },
    { kind: "ask-council" },
    { kind: "wait-for-council", why: "identity", attemptId: null },
    { kind: "see-result", attemptId: null },
    { kind: "nothing", status: "verified" },
    { kind: "nothing", status: "waived" },
    { kind: "nothing", status: "refused" },
    { kind: "nothing", status: "expired" },
    { kind: "nothing", status: "revoked" },
  ])("%o", (step) => {
    const { button, heading, text } = word(step);
    expect(button).toBeUndefined();
    expect(heading.length).toBeGreaterThan(10);
    expect(text.length).toBeGreaterThan(10);
  });
  test("whose pass another council does not take may train again at once", () => {
    expect(word({ kind: "wait-for-council", why: "decision", attemptId: null })).toMatchObject({ link: { href: "/courses/small-course" } });
  });
});

test("a step of an application that is not there is a fault, not a page", () => {
  expect(() => wordStep({ kind: "ask-council", applicationId: "118" }, standing(), home.steps)).toThrow("not there");
});
