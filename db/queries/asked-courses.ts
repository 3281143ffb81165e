import { eq, or } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import { courseAsked, coursesThatServe } from "#app/domain/licensing/course-asked";
import type { Handle } from "../store.ts";
import { findLicenseeType, type PolicyInForce, readPolicyInForce } from "./authorities.ts";
import { findLiveVersion } from "./courses.ts";
import { listHeldPasses } from "./passes.ts";

type Asking = { authorityId: string; licenseeType: string; kind: string; receivedOn: CalendarDate };

/** What an application asks of somebody: the course, the courses whose passes serve, and the policy with the paper of that course. */
export type Asked = { courseId: string; servingCourseIds: string[]; inForce: PolicyInForce };

/**
 * Reads what an application asks of this person, or of anybody when it is nobody's yet. The paper of a refresher is what that course
 * says itself: the policy's is for the whole course. Throws when the authority does not license this type.
 */
export async function readAsked(handle: Handle, application: Asking, personId: string | null): Promise<Asked> {
  const { authorityId, licenseeType } = application;
  const courses = await findLicenseeType(handle, authorityId, licenseeType);
  if (!courses) throw new Error(`${authorityId} does not license ${licenseeType}`);
  const inForce = await readPolicyInForce(handle, authorityId, licenseeType);
  const both = [courses.courseId, ...(courses.refresherCourseId === null ? [] : [courses.refresherCourseId])];
  const mayRefresh = personId !== null && both.length > 1 && inForce.policy.refresher_pass_age_months !== null;
  const passes = mayRefresh ? await listHeldPasses(handle, { authorityId, personId, courseIds: both }) : [];
  const courseId = courseAsked(courses, application, inForce.policy, passes);
  const servingCourseIds = coursesThatServe(courses, courseId);
  const isWhole = courseId === courses.courseId;
  return { courseId, servingCourseIds, inForce: isWhole ? inForce : await withOwnPaper(handle, inForce, courseId) };
}

/** A course with the refreshers of it, and the courses it is a refresher of: passes of these follow on from each other. */
export async function listKindredCourses({ db, t }: Handle, courseId: string): Promise<string[]> {
  const { licenseeTypes } = t;
  const rows = await db
    .selectDistinct({ whole: licenseeTypes.courseId, refresher: licenseeTypes.refresherCourseId })
    .from(licenseeTypes)
    .where(or(eq(licenseeTypes.courseId, courseId), eq(licenseeTypes.refresherCourseId, courseId)));
  return [...new Set([courseId, ...rows.flatMap(({ whole, refresher }) => (refresher === null ? [whole] : [whole, refresher]))])];
}

async function withOwnPaper(handle: Handle, inForce: PolicyInForce, courseId: string): Promise<PolicyInForce> {
  const live = await findLiveVersion(handle, courseId);
  if (!live) throw new Error(`there is no course ${courseId}`);
  return { ...inForce, policy: { ...inForce.policy, blueprint: live.course.blueprint } };
}
