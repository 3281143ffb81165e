import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Served } from "#app/domain/licensing/pass-service";
import type { Handle } from "../store.ts";
import { findLicenseeType, readPolicyInForce } from "./authorities.ts";
import { listClaimedForAuthority } from "./officer-drivers.ts";
import { judgePasses } from "./pass-evidence.ts";

type Pass = { passRecordId: string; personId: string; courseId: string };

/** The applications of this authority that whoever holds the pass has claimed, and whether it serves each by the policy in force. */
export async function listServedForAuthority(handle: Handle, authorityId: string, pass: Pass, today: CalendarDate) {
  const { personId, courseId, passRecordId } = pass;
  const claimed = await listClaimedForAuthority(handle, personId, authorityId);
  const verdicts = new Map<string, Served | null>();
  for (const licenseeType of new Set(claimed.map((application) => application.licenseeType))) {
    const type = await findLicenseeType(handle, authorityId, licenseeType);
    const { policy } = await readPolicyInForce(handle, authorityId, licenseeType);
    const judged = type?.courseId === courseId ? await judgePasses(handle, { authorityId, personId, courseId, policy }, today) : null;
    verdicts.set(licenseeType, judged?.get(passRecordId) ?? null);
  }
  return claimed.map((application) => ({ ...application, served: verdicts.get(application.licenseeType) ?? null }));
}
