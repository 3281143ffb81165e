import type { Course } from "#app/domain/course/content-schema";
import { referralOf } from "#app/domain/course/referral";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import { fairnessBy, reportByMonth, reportByType, topicsMissed } from "#app/domain/licensing/report";
import { WINDOWS } from "#app/domain/licensing/renewal-list";
import { daysOf, monthsOf, type ReportPeriod } from "#app/domain/licensing/report-period";
import { publishable, type ShownCount, showCount } from "#app/domain/licensing/shown-count";
import { listLicenseeTypes } from "#db/queries/authorities";
import { findLiveVersion } from "#db/queries/courses";
import { countRenewalsForAuthority } from "#db/queries/renewals";
import { listReportedForAuthority, listReportedTests } from "#db/queries/reports";
import { store } from "./store.server.ts";

/** Everything the committee is told of an authority's months, ready to be published: no number in it stands for fewer than five people. */
export async function readReport(authorityId: string, period: ReportPeriod, today: CalendarDate) {
  const types = await listLicenseeTypes(store, authorityId);
  const courses = await liveCourses(types.flatMap(({ courseId, refresherCourseId }) => [courseId, refresherCourseId ?? courseId]));
  const referrals = courses.flatMap((course) => referralOf(course) ?? []);
  const applications = await listReportedForAuthority(store, authorityId, daysOf(period), referrals);
  const tests = await listReportedTests(store, authorityId, daysOf(period));
  return {
    ...reportByMonth(applications, monthsOf(period)),
    types: reportByType(
      applications,
      types.map(({ licenseeType }) => licenseeType),
    ).map((row, index) => ({ ...row, label: types[index]?.label ?? row.licenseeType })),
    languages: fairnessBy(tests, ({ language }) => language),
    adjustments: fairnessBy(tests, ({ adjustment }) => adjustment),
    topics: named(topicsMissed(tests), courses),
    untrained: await countUntrained(authorityId, today),
  };
}

export type Report = Awaited<ReturnType<typeof readReport>>;

async function liveCourses(courseIds: readonly string[]): Promise<Course[]> {
  const versions = await Promise.all([...new Set(courseIds)].map(async (courseId) => findLiveVersion(store, courseId)));
  return versions.flatMap((version) => version?.course ?? []);
}

function named(topics: readonly { topic: string; lost: number }[], courses: readonly Course[]) {
  const titles = new Map(courses.flatMap(({ modules }) => modules).map(({ slug, title }) => [slug, title]));
  return topics.map(({ topic, lost }) => ({ topic: titles.get(topic) ?? topic, lost }));
}

/** Each span holds the ones before it, so it is the sum of what they and the time between may tell. */
async function countUntrained(authorityId: string, today: CalendarDate) {
  const counts: { months: number; licences: ShownCount }[] = [];
  let [before, sum] = [0, 0];
  for (const months of WINDOWS.toSorted((one, other) => one - other)) {
    const search = { months, untrained: true, licenseeType: null };
    const within = await countRenewalsForAuthority(store, authorityId, search, today);
    sum += publishable(within - before);
    before = within;
    counts.push({ months, licences: showCount(sum) });
  }
  return counts;
}
