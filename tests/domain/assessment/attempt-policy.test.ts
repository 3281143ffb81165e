import fc from "fast-check";
import { expect, test } from "vitest";
import { decideStart, isOverdue, nextTry, type PastAttempt } from "#app/domain/assessment/attempt-policy";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";

type Input = Parameters<typeof decideStart>[0];

/** Imran's first application: training finished, nothing sat yet, the authority's rules as they come. */
const IMRAN: Input = {
  policy: DEFAULT_POLICY,
  applicationKind: "new",
  trainingFinished: true,
  past: [],
  extraAttempts: 0,
  redone: new Set(),
};
const NOW = at("2026-03-02T10:00:00Z");
const REASONS = [
  "attempt-open",
  "already-passed",
  "training-not-finished",
  "needs-officer",
  "wait-as-new-applicant",
  "redo-modules",
  "cooling-down",
];

test("Imran starts his first attempt and has 40 minutes", () => {
  expect(decideStart(IMRAN, NOW)).toEqual({ done: true, number: 1, deadlineAt: at("2026-03-02T10:40:00Z") });
});

test("without a time limit there is no deadline", () => {
  expect(decideStart({ ...IMRAN, policy: policyWith({ minutes: null }) }, NOW)).toEqual({ done: true, number: 1, deadlineAt: null });
});

test("the minutes are minutes even through the night the clocks change", () => {
  expect(decideStart(IMRAN, at("2026-03-29T00:40:00Z"))).toMatchObject({ deadlineAt: at("2026-03-29T01:20:00Z") });
});

test.for<{ case: string; change: Partial<Input>; reason: string }>([
  { case: "the training is unfinished", change: { trainingFinished: false }, reason: "training-not-finished" },
  { case: "an attempt is open", change: { past: [opened(1)] }, reason: "attempt-open" },
  { case: "he has passed", change: { past: [passed(1, "2026-02-01T12:00:00Z")] }, reason: "already-passed" },
  {
    case: "he has passed after a fail",
    change: { past: [failed(1, "2026-01-01T12:00:00Z"), passed(2, "2026-02-01T12:00:00Z")] },
    reason: "already-passed",
  },
])("he may not start when $case", ({ change, reason }) => {
  expect(decideStart({ ...IMRAN, ...change }, NOW)).toEqual({ done: false, reason });
});

test.for([
  { fails: 1, hours: 24, over: "2026-02-02T12:00:00Z" },
  { fails: 2, hours: 168, over: "2026-02-08T12:00:00Z" },
  { fails: 3, hours: 168, over: "2026-02-08T12:00:00Z" },
  { fails: 5, hours: 168, over: "2026-02-08T12:00:00Z" },
])("after fail $fails he cools down for $hours hours, to the instant", ({ fails, over }) => {
  const input = { ...IMRAN, policy: policyWith({ attempts: 9 }), past: failsUpTo(fails, "2026-02-01T12:00:00Z") };
  expect(decideStart(input, before(over))).toEqual({ done: false, reason: "cooling-down", until: at(over) });
  expect(decideStart(input, at(over))).toMatchObject({ done: true, number: fails + 1 });
  expect(nextTry({ policy: input.policy, applicationKind: "new", past: input.past, extraAttempts: 0 }, before(over))).toEqual(at(over));
  expect(nextTry({ policy: input.policy, applicationKind: "new", past: input.past, extraAttempts: 0 }, at(over))).toBe("now");
});

test("no cool-down where the authority sets none", () => {
  const input = { ...IMRAN, policy: policyWith({ cool_down_hours: [0] }), past: [failed(1, "2026-03-02T10:00:00Z")] };
  expect(decideStart(input, NOW)).toMatchObject({ done: true, number: 2 });
});

test("the topics that went wrong in the last attempt are to be redone, and only those", () => {
  const past = [failed(1, "2026-01-01T12:00:00Z", ["county-lines"]), failed(2, "2026-01-03T12:00:00Z", ["signs", "the-law"])];
  const input = { ...IMRAN, past };
  expect(decideStart(input, NOW)).toEqual({ done: false, reason: "redo-modules", topics: ["signs", "the-law"] });
  expect(decideStart({ ...input, redone: new Set(["signs"]) }, NOW)).toEqual({ done: false, reason: "redo-modules", topics: ["the-law"] });
  expect(decideStart({ ...input, redone: new Set(["signs", "the-law", "what-to-do"]) }, NOW).done).toBe(true);
});

test("nothing is redone where the authority does not ask for it", () => {
  const input = { ...IMRAN, policy: policyWith({ redo_failed_modules: false }), past: [failed(1, "2026-02-01T12:00:00Z", ["signs"])] };
  expect(decideStart(input, NOW).done).toBe(true);
});

test("Margaret's renewal goes to an officer after her third fail, never to a lock-out", () => {
  const margaret: Input = { ...IMRAN, applicationKind: "renewal", past: failsUpTo(3, "2026-01-31T16:00:00Z") };
  for (const now of [NOW, at("2036-03-02T10:00:00Z")]) {
    expect(decideStart(margaret, now)).toEqual({ done: false, reason: "needs-officer" });
    expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "renewal", past: margaret.past, extraAttempts: 0 }, now)).toBe(
      "needs-officer",
    );
  }
  expect(decideStart({ ...margaret, extraAttempts: 1 }, NOW)).toMatchObject({ done: true, number: 4 });
  expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "renewal", past: margaret.past, extraAttempts: 1 }, NOW)).toBe("now");
});

test("an attempt that an officer allows still waits for the cool-down", () => {
  const past = failsUpTo(3, "2026-03-01T10:00:00Z");
  const until = at("2026-03-08T10:00:00Z");
  expect(decideStart({ ...IMRAN, applicationKind: "renewal", past, extraAttempts: 1 }, NOW)).toEqual({
    done: false,
    reason: "cooling-down",
    until,
  });
  expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "renewal", past, extraAttempts: 1 }, NOW)).toEqual(until);
});

test.for([
  { closed: "2026-01-15T12:00:00Z", until: "2026-07-14T23:00:00Z", day: "15 July, when London is on summer time" },
  { closed: "2026-08-31T12:00:00Z", until: "2027-02-28T00:00:00Z", day: "the last day of February" },
  { closed: "2027-08-29T12:00:00Z", until: "2028-02-29T00:00:00Z", day: "29 February in a leap year" },
  { closed: "2026-06-30T23:30:00Z", until: "2027-01-01T00:00:00Z", day: "1 January, because in London it was 1 July already" },
])("a new applicant who last failed at $closed waits six months, to the start of $day", ({ closed, until }) => {
  const input = { ...IMRAN, past: failsUpTo(3, closed) };
  expect(decideStart(input, before(until))).toEqual({ done: false, reason: "wait-as-new-applicant", until: at(until) });
  expect(decideStart(input, at(until))).toMatchObject({ done: true, number: 4 });
  expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "new", past: input.past, extraAttempts: 0 }, before(until))).toEqual(at(until));
  expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "new", past: input.past, extraAttempts: 0 }, at(until))).toBe("now");
});

test("after the wait a new applicant has one attempt, and waits again", () => {
  const past = [...failsUpTo(3, "2026-01-15T12:00:00Z"), failed(4, "2026-07-20T12:00:00Z")];
  expect(decideStart({ ...IMRAN, past }, at("2026-08-20T12:00:00Z"))).toEqual({
    done: false,
    reason: "wait-as-new-applicant",
    until: at("2027-01-20T00:00:00Z"),
  });
});

test("an officer's allowance spares a new applicant the wait", () => {
  const past = failsUpTo(3, "2026-01-15T12:00:00Z");
  expect(decideStart({ ...IMRAN, past, extraAttempts: 1 }, NOW)).toMatchObject({ done: true, number: 4 });
  expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "new", past, extraAttempts: 1 }, NOW)).toBe("now");
});

test("where the wait is no months, the cool-down still counts after the last fail", () => {
  const policy = policyWith({ new_applicant_wait_months: 0 });
  const past = failsUpTo(3, "2026-03-01T10:00:00Z");
  const until = at("2026-03-08T10:00:00Z");
  expect(decideStart({ ...IMRAN, policy, past }, NOW)).toEqual({ done: false, reason: "cooling-down", until });
  expect(nextTry({ policy, applicationKind: "new", past, extraAttempts: 0 }, NOW)).toEqual(until);
});

test("before the first attempt there is nothing to wait for", () => {
  expect(nextTry({ policy: DEFAULT_POLICY, applicationKind: "renewal", past: [], extraAttempts: 0 }, NOW)).toBe("now");
});

test("earlier attempts may come in any order", () => {
  const past = failsUpTo(2, "2026-02-01T12:00:00Z").toReversed();
  expect(decideStart({ ...IMRAN, past }, at("2026-02-03T12:00:00Z"))).toMatchObject({
    reason: "cooling-down",
    until: at("2026-02-08T12:00:00Z"),
  });
});

test("of several reasons the driver hears the first that can be acted on", () => {
  const usedUp = failsUpTo(3, "2026-03-02T09:00:00Z", ["signs"]);
  const twice = failsUpTo(2, "2026-03-02T09:00:00Z", ["signs"]);
  const heard = [
    decideStart({ ...IMRAN, trainingFinished: false, past: [...usedUp, passed(4, "2026-03-02T09:30:00Z"), opened(5)] }, NOW),
    decideStart({ ...IMRAN, trainingFinished: false, past: [...usedUp, passed(4, "2026-03-02T09:30:00Z")] }, NOW),
    decideStart({ ...IMRAN, trainingFinished: false, applicationKind: "renewal", past: usedUp }, NOW),
    decideStart({ ...IMRAN, applicationKind: "renewal", past: usedUp }, NOW),
    decideStart({ ...IMRAN, past: usedUp }, NOW),
    decideStart({ ...IMRAN, past: twice }, NOW),
    decideStart({ ...IMRAN, past: twice, redone: new Set(["signs"]) }, NOW),
  ];
  expect(heard.map((decision) => (decision.done ? "done" : decision.reason))).toEqual(REASONS);
});

test("a driver who has done everything else may start exactly when the result page says", () => {
  const kinds = fc.constantFrom<"new" | "renewal">("new", "renewal");
  const minutesAgo = fc.integer({ min: 0, max: 600_000 });
  fc.assert(
    fc.property(kinds, fc.nat(5), fc.nat(2), minutesAgo, fc.nat(12), (applicationKind, fails, extraAttempts, ago, months) => {
      const policy = policyWith({ new_applicant_wait_months: months });
      const past = failsUpTo(fails, new Date(NOW.getTime() - ago * 60_000).toISOString());
      const input: Input = { ...IMRAN, policy, applicationKind, past, extraAttempts };
      const next = nextTry({ policy, applicationKind, past, extraAttempts }, NOW);
      expect(decideStart(input, NOW).done).toBe(next === "now");
      if (next === "needs-officer") expect(decideStart(input, NOW)).toEqual({ done: false, reason: "needs-officer" });
      if (!(next instanceof Date)) return;
      expect(decideStart(input, new Date(next.getTime() - 1)).done).toBe(false);
      expect(decideStart(input, next)).toMatchObject({ done: true, number: fails + 1 });
    }),
    { numRuns: 500 },
  );
});

test("a closed attempt that does not say when it was closed cannot be", () => {
  const past = [{ number: 1, open: false, passed: false, closedAt: null, topicsToRedo: [] }];
  expect(() => decideStart({ ...IMRAN, past }, NOW)).toThrow("does not say when");
});

test.for([
  { deadlineAt: "2026-03-02T10:00:01Z", overdue: false },
  { deadlineAt: "2026-03-02T10:00:00Z", overdue: false },
  { deadlineAt: "2026-03-02T09:59:55Z", overdue: false },
  { deadlineAt: "2026-03-02T09:59:54.999Z", overdue: true },
  { deadlineAt: "2026-03-01T10:00:00Z", overdue: true },
])("at 10:00:00 an attempt due at $deadlineAt is overdue: $overdue", ({ deadlineAt, overdue }) => {
  expect(isOverdue({ deadlineAt: at(deadlineAt) }, NOW)).toBe(overdue);
});

test("an attempt without a deadline is never overdue", () => {
  expect(isOverdue({ deadlineAt: null }, at("2036-03-02T10:00:00Z"))).toBe(false);
});

function at(instant: string): Date {
  return new Date(instant);
}

function before(instant: string): Date {
  return new Date(at(instant).getTime() - 1);
}

function policyWith(change: Partial<Policy>): Policy {
  return { ...DEFAULT_POLICY, ...change };
}

function failed(number: number, closedAt: string, topicsToRedo: string[] = []): PastAttempt {
  return { number, open: false, passed: false, closedAt: at(closedAt), topicsToRedo };
}

function passed(number: number, closedAt: string): PastAttempt {
  return { number, open: false, passed: true, closedAt: at(closedAt), topicsToRedo: [] };
}

function opened(number: number): PastAttempt {
  return { number, open: true, passed: false, closedAt: null, topicsToRedo: [] };
}

/** So many fails a year apart, the last of them closed at this instant. */
function failsUpTo(count: number, lastClosedAt: string, topicsToRedo: string[] = []): PastAttempt[] {
  const yearsEarlier = (years: number) => new Date(at(lastClosedAt).getTime() - years * 365 * 86_400_000).toISOString();
  return Array.from({ length: count }, (_, index) => failed(index + 1, yearsEarlier(count - 1 - index), topicsToRedo));
}

test("an officer who allows another attempt after the last one ends the waiting, and not the reading", () => {
  const past = failsUpTo(3, "2026-03-01T12:00:00Z");
  const input = { ...IMRAN, past, extraAttempts: 1, allowedAt: at("2026-03-02T09:00:00Z") };
  expect(decideStart(input, NOW)).toMatchObject({ done: true, number: 4 });
  expect(decideStart({ ...input, allowedAt: at("2026-03-01T11:00:00Z") }, NOW)).toMatchObject({ reason: "cooling-down" });
  const withTopics = past.map((attempt) => ({ ...attempt, topicsToRedo: ["signs"] }));
  expect(decideStart({ ...input, past: withTopics }, NOW)).toEqual({ done: false, reason: "redo-modules", topics: ["signs"] });
});

test("after misconduct no test begins up to and including the last day of the bar", () => {
  expect(decideStart({ ...IMRAN, barredUntil: "2026-03-02" }, NOW)).toEqual({ done: false, reason: "barred", untilOn: "2026-03-02" });
  expect(decideStart({ ...IMRAN, barredUntil: "2026-03-01" }, NOW)).toMatchObject({ done: true });
});

test.for([
  { extraTime: "25" as const, deadline: "2026-03-02T10:50:00Z" },
  { extraTime: "50" as const, deadline: "2026-03-02T11:00:00Z" },
  { extraTime: "100" as const, deadline: "2026-03-02T11:20:00Z" },
])("$extraTime percent of extra time moves the deadline", ({ extraTime, deadline }) => {
  expect(decideStart({ ...IMRAN, extraTime }, NOW)).toMatchObject({ deadlineAt: at(deadline) });
});
