import { and, desc, eq, exists, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { CertificateStatus } from "#app/domain/licensing/certificate";
import { passServes, type Served } from "#app/domain/licensing/pass-service";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";
import { listSamePersons } from "./account-merges.ts";
import { readVersion } from "./courses.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";
import { listPassStates, readPassState } from "./pass-states.ts";
import { listHeldPasses } from "./passes.ts";

export type PassEvidence = Awaited<ReturnType<typeof listPassesForAuthority>>[number];

/** The passes of somebody who has claimed an application of this authority as they are today, newest first, wherever they were gained. */
export async function listPassesForAuthority(handle: Handle, authorityId: string, personId: string, today: CalendarDate) {
  const { t } = handle;
  const rows = await passRows(handle)
    .where(and(inArray(t.passRecords.personId, await listSamePersons(handle, authorityId, personId)), claimsOne(handle, authorityId)))
    .orderBy(desc(t.passRecords.seq));
  const states = await listPassStates(
    handle,
    rows.map(({ pass }) => pass.passRecordId),
    today,
  );
  return Promise.all(rows.map(async (row) => ({ ...(await readPass(handle, row)), state: found(states.get(row.pass.passRecordId)) })));
}

/** One such pass by the number on its certificate, or null: a stranger's is as missing as one that never was. */
export async function findPassForAuthority(handle: Handle, authorityId: string, certificateNumber: string, today: CalendarDate) {
  const { t } = handle;
  const [row] = await passRows(handle).where(and(eq(t.passRecords.certificateNumber, certificateNumber), claimsOne(handle, authorityId)));
  return row ? { ...(await readPass(handle, row)), state: await readPassState(handle, row.pass.passRecordId, today) } : null;
}

/** One pass as an officer sees it whom its holder lets see it: the caller has checked that. Throws when it does not exist. */
export async function readShownPass(handle: Handle, which: SQL, today: CalendarDate) {
  const [row] = await passRows(handle).where(which);
  if (!row) throw new Error("there is no such pass");
  return { ...(await readPass(handle, row)), state: await readPassState(handle, row.pass.passRecordId, today) };
}

/** Whether each pass serves an application under this policy, by the id of the pass. */
export async function judgePasses(
  handle: Handle,
  { policy, ...held }: { authorityId: string; personId: string; courseIds: readonly string[]; policy: Policy },
  today: CalendarDate,
): Promise<Map<string, Served>> {
  const passes = await listHeldPasses(handle, held);
  return new Map(passes.map((pass) => [pass.passRecordId, passServes(pass, policy, today)]));
}

/** A claim that an officer has turned down makes nobody one of this authority's. */
export function claimsOne({ db, t }: Handle, authorityId: string) {
  return exists(
    db
      .select({ claimId: t.claims.claimId })
      .from(t.claims)
      .innerJoin(t.applications, eq(t.applications.applicationId, t.claims.applicationId))
      .leftJoin(t.identityDecisions, eq(t.identityDecisions.claimId, t.claims.claimId))
      .where(
        and(
          eq(t.claims.personId, t.people.id),
          eq(t.applications.authorityId, authorityId),
          or(isNull(t.identityDecisions.decision), eq(t.identityDecisions.decision, "same")),
        ),
      ),
  );
}

function passRows(handle: Handle) {
  const { db, t } = handle;
  return db
    .select({
      pass: t.passRecords,
      courseTitle: t.courses.title,
      courseVersion: t.courseVersions.number,
      authorityName: t.authorities.name,
      policy: t.policies,
      closing: t.attemptOutcomes,
      correction: t.outcomeCorrections,
      startedAt: t.attempts.startedAt,
      place: t.attempts.place,
      number: t.attempts.number,
      refresherCourseId: t.licenseeTypes.refresherCourseId,
    })
    .from(t.passRecords)
    .innerJoin(t.people, eq(t.people.id, t.passRecords.personId))
    .innerJoin(t.courses, eq(t.courses.courseId, t.passRecords.courseId))
    .innerJoin(t.courseVersions, eq(t.courseVersions.versionId, t.passRecords.versionId))
    .innerJoin(t.authorities, eq(t.authorities.authorityId, t.passRecords.authorityId))
    .innerJoin(t.policies, eq(t.policies.policyId, t.passRecords.policyId))
    .leftJoin(
      t.licenseeTypes,
      and(eq(t.licenseeTypes.authorityId, t.policies.authorityId), eq(t.licenseeTypes.licenseeType, t.policies.licenseeType)),
    )
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.passRecords.attemptId))
    .leftJoin(t.outcomeCorrections, newestCorrection(handle, t.passRecords.attemptId));
}

type PassRow = Awaited<ReturnType<typeof passRows>>[number];

/** Every pass has a state. */
function found(state: CertificateStatus | undefined): CertificateStatus {
  if (!state) throw new Error("a pass without a state");
  return state;
}

/** The paper of a refresher is what its own course says of it; the policy's is for the whole course. */
async function readPass(handle: Handle, { pass, closing, correction, policy, refresherCourseId, ...row }: PassRow) {
  const { passRecordId, personId, courseId, authorityId, certificateNumber, score, outOf, passedOn, validUntil, seq } = pass;
  const kept = Policy.parse(JSON.parse(policy.body));
  const { blueprint } = refresherCourseId === courseId ? (await readVersion(handle, pass.versionId)).course : kept;
  return {
    ...row,
    ...{ passRecordId, personId, courseId, authorityId, certificateNumber, score, outOf, passedOn, validUntil, seq },
    closedAt: closing.closedAt,
    criticalMissed: inForce(closing, correction).criticalMissed,
    satUnder: { version: policy.version, licenseeType: policy.licenseeType, policy: { ...kept, blueprint } },
  };
}
