import { eq } from "drizzle-orm";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { matchApplicant } from "#app/domain/licensing/matching";
import type { Handle } from "../store.ts";
import { findForAuthority } from "./applicants.ts";
import { findDriver } from "./applications.ts";
import { readAsked } from "./asked-courses.ts";
import { findLicenseeType } from "./authorities.ts";
import { findConsent } from "./consents.ts";
import { findClaim } from "./invited-applications.ts";
import { judgePasses, readShownPass } from "./pass-evidence.ts";
import { findPersonalDetails } from "./people.ts";

export type ShownForAcceptance = NonNullable<Awaited<ReturnType<typeof findShownPass>>>;

type Which = { applicationId: string; consentId: string; authorityId: string };

/** A pass that its holder lets this authority see for one application of its own, with everything its acceptance rests on; or null. */
export async function findShownPass(handle: Handle, { applicationId, consentId, authorityId }: Which, now: Date) {
  const application = await findForAuthority(handle, applicationId, authorityId);
  const consent = await findConsent(handle, consentId, now);
  if (!application || !consent?.applicationIds.includes(applicationId)) return null;
  const today = londonDate(now);
  const pass = await readShownPass(handle, eq(handle.t.passRecords.passRecordId, consent.passRecordId), today);
  const holder = await findPersonalDetails(handle, consent.personId);
  const { licenseeType, applicant } = application;
  const { servingCourseIds, inForce } = await readAsked(handle, application, consent.personId);
  const type = await findLicenseeType(handle, authorityId, licenseeType);
  const asking = { authorityId, personId: consent.personId, courseIds: servingCourseIds, policy: inForce.policy };
  const judged = await judgePasses(handle, asking, today);
  const served = judged.get(pass.passRecordId) ?? null;
  const denied = (await findClaim(handle, applicationId, consent.personId))?.denied ?? false;
  const match = holder && applicant && !denied ? matchApplicant(holder, applicant) : ({ result: "not-found" } as const);
  return {
    ...{ application, pass, served, inForce, label: type?.label ?? licenseeType },
    holder: holder && { firstNames: holder.firstNames, surname: holder.surname, bornOn: holder.bornOn },
    differs: match.result === "check-identity" ? match.differs : [],
    facts: {
      status: applicationStatusOf(application.status),
      consent: consent.state,
      state: pass.state,
      serves: served?.serves ?? false,
      match: match.result,
      linkedTo: await findDriver(handle, applicationId),
      holderId: consent.personId,
    },
  };
}
