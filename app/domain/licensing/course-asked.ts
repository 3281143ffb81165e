import { applicationKind } from "./application-kind.ts";
import { addMonths, type CalendarDate } from "./calendar-date.ts";
import type { HeldPass } from "./pass-service.ts";
import type { Policy } from "./policy.ts";

/** The courses of one licensee type: the whole one, and the short one for renewals, or null where there is none. */
export type LicenceCourses = { courseId: string; refresherCourseId: string | null };

type Asking = { kind: string; receivedOn: CalendarDate };

/**
 * The course an application asks for: the refresher for a renewal whose driver had passed not too long before it was received, where
 * the policy says how long that may be; the whole course otherwise. Later passes are left out of account, so that whoever passes the
 * whole course for an application is not asked for the refresher by that very pass.
 */
export function courseAsked(courses: LicenceCourses, { kind, receivedOn }: Asking, policy: Policy, passes: readonly HeldPass[]): string {
  const { courseId, refresherCourseId } = courses;
  const months = policy.refresher_pass_age_months;
  if (refresherCourseId === null || months === null || applicationKind(kind) !== "renewal") return courseId;
  const counts = ({ passedOn, revoked }: HeldPass) => !revoked && passedOn <= receivedOn && receivedOn <= addMonths(passedOn, months);
  return passes.some(counts) ? refresherCourseId : courseId;
}

/** The courses whose passes may serve an application: a pass of the whole course is never worth less than one of the refresher. */
export function coursesThatServe({ courseId }: LicenceCourses, asked: string): string[] {
  return [...new Set([courseId, asked])];
}
