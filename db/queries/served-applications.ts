import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Served } from "#app/domain/licensing/pass-service";
import type { Handle } from "../store.ts";
import { readAsked } from "./asked-courses.ts";
import { listClaimedForAuthority } from "./officer-drivers.ts";
import { judgePasses } from "./pass-evidence.ts";

type Pass = { passRecordId: string; personId: string; courseId: string };

/** The applications of this authority that whoever holds the pass has claimed, and whether it serves each by the policy in force. */
export async function listServedForAuthority(handle: Handle, authorityId: string, pass: Pass, today: CalendarDate) {
  const { personId, courseId, passRecordId } = pass;
  const claimed = await listClaimedForAuthority(handle, personId, authorityId);
  const judge = async (application: (typeof claimed)[number]): Promise<Served | null> => {
    const { servingCourseIds, inForce } = await readAsked(handle, { ...application, authorityId }, personId);
    if (!servingCourseIds.includes(courseId)) return null;
    const judged = await judgePasses(handle, { authorityId, personId, courseIds: servingCourseIds, policy: inForce.policy }, today);
    return judged.get(passRecordId) ?? null;
  };
  const served = [];
  for (const application of claimed) served.push({ ...application, served: await judge(application) });
  return served;
}
