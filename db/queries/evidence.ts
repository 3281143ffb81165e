import { eq } from "drizzle-orm";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";
import { findForAuthority } from "./applicants.ts";
import { findClaimToCheck, findDriver } from "./applications.ts";
import { listAttemptsForAuthority } from "./attempt-evidence.ts";
import { readAllowances } from "./attempts.ts";
import { readAsked } from "./asked-courses.ts";
import { findLicenseeType } from "./authorities.ts";
import { findQuestion } from "./deferrals.ts";
import { judgePasses, listPassesForAuthority } from "./pass-evidence.ts";

export type Evidence = NonNullable<Awaited<ReturnType<typeof findEvidenceForAuthority>>>;
export type EvidenceDriver = NonNullable<Evidence["driver"]>;
export type JudgedPass = Evidence["passes"][number];

/** Everything an application of this authority rests on, or null when it has no such application. */
export async function findEvidenceForAuthority(handle: Handle, applicationId: string, authorityId: string, now: Date) {
  const application = await findForAuthority(handle, applicationId, authorityId);
  if (!application) return null;
  const { licenseeType } = application;
  const type = await findLicenseeType(handle, authorityId, licenseeType);
  const driver = await findDriverDetails(handle, applicationId);
  const { servingCourseIds, inForce } = await readAsked(handle, application, driver?.personId ?? null);
  const scope = { authorityId, applicationId, courseIds: servingCourseIds, policy: inForce.policy };
  const done = driver ? await gatherWork(handle, driver.personId, scope, now) : { attempts: [], passes: [], attemptsUsedUp: false };
  const question = await findQuestion(handle, applicationId);
  const status = applicationStatusOf(application.status);
  return {
    application: { ...application, status },
    label: type?.label ?? licenseeType,
    inForce,
    driver,
    question,
    ...done,
    /** What decides which decisions are open. */
    openTo: {
      status,
      hasDriver: driver?.linked ?? false,
      claimWaits: driver?.claimToCheck != null,
      attemptsUsedUp: done.attemptsUsedUp,
      passServes: application.passRecordId !== null,
      question,
      acceptsOtherTraining: inForce.policy.accepts_other_training,
    },
  };
}

type Scope = { authorityId: string; applicationId: string; courseIds: readonly string[]; policy: Policy };

async function gatherWork(handle: Handle, personId: string, { authorityId, applicationId, courseIds, policy }: Scope, now: Date) {
  const attempts = await listAttemptsForAuthority(handle, authorityId, { personId, applicationId });
  const served = await judgePasses(handle, { authorityId, personId, courseIds, policy }, londonDate(now));
  const passes = (await listPassesForAuthority(handle, authorityId, personId, londonDate(now))).flatMap((pass) => {
    const judged = served.get(pass.passRecordId);
    return judged ? [{ ...pass, served: judged }] : [];
  });
  const closed = attempts.filter(({ closedAt }) => closedAt !== null);
  const { extraAttempts } = await readAllowances(handle, applicationId, personId);
  const attemptsUsedUp =
    closed.length === attempts.length && closed.length >= policy.attempts + extraAttempts && closed.at(-1)?.passed === false;
  return { attempts, passes, attemptsUsedUp };
}

/** The driver an application is linked to, else whoever waits for an officer to check who they are, else null. */
async function findDriverDetails(handle: Handle, applicationId: string) {
  const { db, t } = handle;
  const linked = await findDriver(handle, applicationId);
  const claim = await findClaimToCheck(handle, applicationId);
  const personId = linked ?? claim?.personId;
  if (!personId) return null;
  const [row] = await db
    .select({ email: t.people.email, details: t.personalDetails })
    .from(t.people)
    .leftJoin(t.personalDetails, eq(t.personalDetails.personId, t.people.id))
    .where(eq(t.people.id, personId));
  const { firstNames, surname, bornOn } = row?.details ?? {};
  const details = firstNames && surname && bornOn ? { firstNames, surname, bornOn } : null;
  return { personId, email: row?.email ?? "", details, linked: linked !== null, claimToCheck: claim?.claimId ?? null };
}
