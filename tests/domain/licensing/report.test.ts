import { expect, test } from "vitest";
import { fairnessBy, figuresOf, reportByMonth, reportByType, type ReportedApplication, topicsMissed } from "#app/domain/licensing/report";
import { daysOf, monthsOf, readReportPeriod } from "#app/domain/licensing/report-period";
import { trainedYear, yearsAsked } from "#app/domain/licensing/trained-year";

const waiting: ReportedApplication = {
  receivedOn: "2026-10-05",
  licenseeType: "private-hire",
  invited: true,
  started: false,
  referralRead: false,
  firstPassed: null,
  passed: false,
  daysToPass: null,
  daysToDecision: null,
};
const passed: ReportedApplication = {
  ...waiting,
  started: true,
  referralRead: true,
  firstPassed: true,
  passed: true,
  daysToPass: 6,
  daysToDecision: 1,
};
const failed: ReportedApplication = { ...waiting, started: true, referralRead: true, firstPassed: false };
const times = <Thing>(number: number, thing: Thing) => Array.from({ length: number }, () => thing);

test("a month says what became of the applications that were received in it", () => {
  const october = [...times(30, passed), ...times(10, failed), ...times(20, waiting)];
  const november = times(3, { ...waiting, receivedOn: "2026-11-02" });
  const { months, all } = reportByMonth([...october, ...november], ["2026-10", "2026-11", "2026-12"]);
  expect(months[0]).toEqual({
    month: "2026-10",
    received: { kind: "about", number: 60 },
    invited: { kind: "about", number: 60 },
    started: { kind: "about", number: 40 },
    referralRead: { kind: "about", number: 40 },
    passed: { kind: "about", number: 30 },
    firstTimeRate: 75,
    medianDaysToPass: 6,
    medianDaysToDecision: 1,
  });
  expect(months[1]).toMatchObject({ received: { kind: "few" }, passed: { kind: "none" }, firstTimeRate: null, medianDaysToPass: null });
  expect(months[2]).toMatchObject({ received: { kind: "none" } });
  expect(all).toEqual(figuresOf([...october, ...november]));
});

test("two towns whose months tell the same by licence have the same report, for any months together and for any type", () => {
  const october = (number: number) => times(number, passed);
  const hackney = (number: number) => times(number, { ...passed, licenseeType: "hackney" });
  const november = (number: number) => times(number, { ...waiting, receivedOn: "2026-11-02" });
  const counts = ({ received, invited, started, passed: have, firstTimeRate }: ReturnType<typeof figuresOf>) => {
    return { received, invited, started, have, firstTimeRate };
  };
  for (const [one, other] of [
    [
      [...october(23), ...hackney(1), ...november(4)],
      [...october(27), ...hackney(4), ...november(1)],
    ],
    [
      [...october(5), ...november(1)],
      [...october(7), ...november(4)],
    ],
  ] as const) {
    expect(counts(figuresOf(one))).toEqual(counts(figuresOf(other)));
    const [types, others] = [one, other].map((town) => reportByType(town, ["private-hire", "hackney"]).map(counts));
    expect(types).toEqual(others);
  }
});

test("every type of licence has its row, also one that nobody applied for", () => {
  const rows = reportByType(times(25, passed), ["hackney", "private-hire"]);
  expect(rows.map(({ licenseeType, received }) => [licenseeType, received.kind])).toEqual([
    ["hackney", "none"],
    ["private-hire", "about"],
  ]);
});

test("fairness is told of groups that are large enough, and topics by the marks that were lost", () => {
  const test = (passes: boolean, language: string, score: number) => ({
    receivedOn: "2026-10-05",
    passed: passes,
    language,
    adjustment: "none",
    topics: [
      { topic: "signs", score, outOf: 4 },
      { topic: "law", score: 4, outOf: 4 },
    ],
  });
  const tests = [...times(30, test(true, "en", 3)), ...times(10, test(false, "en", 1)), ...times(4, test(false, "ur", 1))];
  expect(fairnessBy(tests, ({ language }) => language)).toEqual([
    { group: "en", tests: { kind: "about", number: 40 }, firstTimeRate: 75 },
    { group: "ur", tests: { kind: "few" }, firstTimeRate: null },
  ]);
  expect(topicsMissed(tests)).toEqual([
    { topic: "signs", lost: 40 },
    { topic: "law", lost: 0 },
  ]);
  expect(topicsMissed(tests.slice(0, 10))).toEqual([]);
});

test("a report is of the last twelve months, or of the months asked for", () => {
  const ask = (typed: Record<string, string>) => readReportPeriod((name) => typed[name] ?? null, "2026-11-25");
  expect(ask({})).toEqual({ ok: true, period: { from: "2025-12", to: "2026-11" } });
  const asked = ask({ from: "2026-02", to: "2026-03" });
  expect(asked).toEqual({ ok: true, period: { from: "2026-02", to: "2026-03" } });
  expect(monthsOf(asked.period)).toEqual(["2026-02", "2026-03"]);
  expect(daysOf({ from: "2024-01", to: "2024-02" })).toEqual({ first: "2024-01-01", last: "2024-02-29" });
  expect(ask({ from: "March" })).toMatchObject({ ok: false, error: "no-month" });
  expect(ask({ from: "2026-05", to: "2026-04" })).toMatchObject({ ok: false, error: "wrong-way" });
  expect(ask({ from: "1999-01" })).toMatchObject({ ok: false, error: "too-long" });
});

test("a year is told by new and renewal, and by where the test was sat", () => {
  const year = trainedYear(2026, [
    { kind: "new", place: "home", number: 30 },
    { kind: "renewal", place: "home", number: 12 },
    { kind: "renewal", place: "oral", number: 2 },
  ]);
  expect(year).toMatchObject({
    all: { number: 40 },
    new: { number: 30 },
    renewal: { number: 10 },
    home: { number: 40 },
    council: { kind: "few" },
  });
  expect(yearsAsked("2026-11-25")).toEqual([2026, 2025, 2024, 2023]);
});
