import { expect, test } from "vitest";
import { courseAsked, coursesThatServe } from "#app/domain/licensing/course-asked";
import type { HeldPass } from "#app/domain/licensing/pass-service";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";

const courses = { courseId: "whole", refresherCourseId: "refresher" };
const renewal = { kind: "renewal", receivedOn: "2029-12-01" };
const within48: Policy = { ...DEFAULT_POLICY, refresher_pass_age_months: 48 };
const passedOn = (day: string, change: Partial<HeldPass> = {}): HeldPass => ({
  passRecordId: "5e0d9c1e-7a56-4b39-a9f1-0a7d3a1c2f10",
  passedOn: day,
  validUntil: "2029-11-23",
  scorePercent: 100,
  topics: [],
  paper: { items: 20, critical: 5, per_topic: 2, criticalAllRight: true },
  courseSlug: "whole",
  revoked: false,
  ...change,
});

test("a renewal takes the refresher when its driver passed within the months the policy gives, also if that pass has run out", () => {
  expect(courseAsked(courses, renewal, within48, [passedOn("2026-11-24")])).toBe("refresher");
  expect(courseAsked(courses, renewal, within48, [passedOn("2025-12-01")])).toBe("refresher");
});

test.each<[string, () => string]>([
  ["says nothing of a refresher", () => courseAsked(courses, renewal, DEFAULT_POLICY, [passedOn("2026-11-24")])],
  ["meets a driver without a pass", () => courseAsked(courses, renewal, within48, [])],
  ["meets a pass that is a day too old", () => courseAsked(courses, renewal, within48, [passedOn("2025-11-30")])],
  ["meets a revoked pass", () => courseAsked(courses, renewal, within48, [passedOn("2026-11-24", { revoked: true })])],
  ["is about a new applicant", () => courseAsked(courses, { ...renewal, kind: "new" }, within48, [passedOn("2026-11-24")])],
  [
    "is for a licence without a refresher",
    () => courseAsked({ ...courses, refresherCourseId: null }, renewal, within48, [passedOn("2026-11-24")]),
  ],
])("the whole course stays when the policy %s", (_, ask) => {
  expect(ask()).toBe("whole");
});

test("a pass gained after the application came in does not turn it into one for the refresher", () => {
  expect(courseAsked(courses, renewal, within48, [passedOn("2029-12-02")])).toBe("whole");
});

test("a pass of the whole course serves either way, one of the refresher only where the refresher is asked", () => {
  expect(coursesThatServe(courses, "refresher")).toEqual(["whole", "refresher"]);
  expect(coursesThatServe(courses, "whole")).toEqual(["whole"]);
});
