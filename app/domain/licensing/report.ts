import type { CalendarDate } from "./calendar-date.ts";
import { FEWEST_FOR_SHARE, type ShownCount, showCount, showMedian, showShare, sumPublishable } from "./shown-count.ts";

/** One application as a report counts it: nothing in it names anybody. Days are null where there is no such step yet. */
export type ReportedApplication = {
  receivedOn: CalendarDate;
  licenseeType: string;
  invited: boolean;
  started: boolean;
  /** Whether the lesson that says whom to call was read for it. */
  referralRead: boolean;
  /** Whether the first test was passed, as it counts now; null before one has closed. */
  firstPassed: boolean | null;
  passed: boolean;
  daysToPass: number | null;
  daysToDecision: number | null;
};

export type ReportFigures = {
  received: ShownCount;
  invited: ShownCount;
  started: ShownCount;
  referralRead: ShownCount;
  passed: ShownCount;
  /** Percent of those who have sat a test; null where they are too few. */
  firstTimeRate: number | null;
  medianDaysToPass: number | null;
  medianDaysToDecision: number | null;
};

/** What may be published of some applications: every count is a sum over months and types of licence, of what each of these may tell. */
export function figuresOf(applications: readonly ReportedApplication[]): ReportFigures {
  const cells = [...Map.groupBy(applications, ({ receivedOn, licenseeType }) => `${monthOf(receivedOn)} ${licenseeType}`).values()];
  const sum = (is: (application: ReportedApplication) => boolean) => sumPublishable(cells.map((cell) => cell.filter(is).length));
  const days = (of: (application: ReportedApplication) => number | null) =>
    showMedian(applications.map(of).filter((each) => each !== null));
  return {
    received: showCount(sum(() => true)),
    invited: showCount(sum(({ invited }) => invited)),
    started: showCount(sum(({ started }) => started)),
    referralRead: showCount(sum(({ referralRead }) => referralRead)),
    passed: showCount(sum(({ passed }) => passed)),
    firstTimeRate: showShare(
      sum(({ firstPassed }) => firstPassed === true),
      sum(({ firstPassed }) => firstPassed !== null),
    ),
    medianDaysToPass: days(({ daysToPass }) => daysToPass),
    medianDaysToDecision: days(({ daysToDecision }) => daysToDecision),
  };
}

/** The figures of each month, by the day on which applications were received, and of all of them together. */
export function reportByMonth(applications: readonly ReportedApplication[], months: readonly string[]) {
  const byMonth = Map.groupBy(applications, ({ receivedOn }) => monthOf(receivedOn));
  return {
    months: months.map((month) => ({ month, ...figuresOf(byMonth.get(month) ?? []) })),
    all: figuresOf(applications),
  };
}

/** The figures of each type of licence, in the order of the types. */
export function reportByType(applications: readonly ReportedApplication[], types: readonly string[]) {
  const byType = Map.groupBy(applications, ({ licenseeType }) => licenseeType);
  return types.map((licenseeType) => ({ licenseeType, ...figuresOf(byType.get(licenseeType) ?? []) }));
}

/** A first test as a report counts it. */
export type ReportedTest = {
  receivedOn: CalendarDate;
  passed: boolean;
  language: string;
  adjustment: string;
  topics: readonly { topic: string; score: number; outOf: number }[];
};

/** How first tests went in each group, the largest first; a share only where the group is large enough. */
export function fairnessBy(tests: readonly ReportedTest[], groupOf: (test: ReportedTest) => string) {
  return [...Map.groupBy(tests, groupOf)]
    .map(([group, theirs]) => {
      const months = [...Map.groupBy(theirs, ({ receivedOn }) => monthOf(receivedOn)).values()];
      const tests = sumPublishable(months.map((month) => month.length));
      const passed = sumPublishable(months.map((month) => month.filter((test) => test.passed).length));
      return { group, tests, passed };
    })
    .toSorted((one, other) => other.tests - one.tests || (one.group < other.group ? -1 : 1))
    .map(({ group, tests, passed }) => ({ group, tests: showCount(tests), firstTimeRate: showShare(passed, tests) }));
}

/** The share of marks that was lost in each topic, the most first. Empty where there are too few tests for a share. */
export function topicsMissed(tests: readonly ReportedTest[]): { topic: string; lost: number }[] {
  const marks = Map.groupBy(
    tests.flatMap(({ topics }) => topics),
    ({ topic }) => topic,
  );
  return [...marks]
    .flatMap(([topic, each]) => {
      const outOf = each.reduce((sum, mark) => sum + mark.outOf, 0);
      const lost = showShare(outOf - each.reduce((sum, mark) => sum + mark.score, 0), outOf);
      return lost === null || each.length < FEWEST_FOR_SHARE ? [] : [{ topic, lost }];
    })
    .toSorted((one, other) => other.lost - one.lost || (one.topic < other.topic ? -1 : 1));
}

function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}
