import { and, asc, eq, exists, gt, gte, inArray, or } from "drizzle-orm";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Handle } from "../store.ts";
import { listPassStates } from "./pass-states.ts";
import { confirmedRevocation } from "./revocations.ts";

/** Whoever pages through a register reads so many at once. */
const A_PAGE = 50;

type Asked = { after: number; since: Date | null };

/**
 * One page of the passes that were gained for applications of this authority or accepted by it, in the order of the ledger; with
 * `since`, those of them that were gained, accepted or revoked since. `next` is the place after which others follow.
 */
export async function listPassRecordsForAuthority(handle: Handle, authorityId: string, { after, since }: Asked, today: CalendarDate) {
  const { seq } = handle.t.passRecords;
  const rows = await passRows(handle)
    .where(and(gt(seq, after), isPassKnownTo(handle, authorityId), since ? changedSince(handle, authorityId, since) : undefined))
    .orderBy(asc(seq))
    .limit(A_PAGE + 1);
  const shown = rows.slice(0, A_PAGE);
  const next = rows.length > A_PAGE ? (shown.at(-1)?.seq ?? null) : null;
  return { passRecords: await withState(handle, authorityId, shown, today), next };
}

/** One such pass by the number on its certificate, or null: another council's is as missing as one that never was. */
export async function findPassRecordForAuthority(handle: Handle, authorityId: string, certificateNumber: string, today: CalendarDate) {
  const own = and(eq(handle.t.passRecords.certificateNumber, certificateNumber), isPassKnownTo(handle, authorityId));
  const [pass] = await withState(handle, authorityId, await passRows(handle).where(own), today);
  return pass ?? null;
}

/** Of each of these accounts, the passes that are this authority's to know of and are in force. */
export async function listInForceForAuthority(handle: Handle, authorityId: string, personIds: readonly string[], today: CalendarDate) {
  if (personIds.length === 0) return [];
  const rows = await passRows(handle).where(
    and(inArray(handle.t.passRecords.personId, [...personIds]), isPassKnownTo(handle, authorityId)),
  );
  const passes = await withState(handle, authorityId, rows, today);
  return passes.filter(({ status }) => status === "valid");
}

function passRows({ db, t }: Handle) {
  const { passRecordId, personId, seq, certificateNumber, courseId, passedOn, validUntil } = t.passRecords;
  return db
    .select({
      ...{ passRecordId, personId, seq, certificateNumber, passedOn, validUntil },
      ...{ course: courseId, courseVersion: t.courseVersions.number },
      gainedFor: { authorityId: t.applications.authorityId, reference: t.applications.reference },
    })
    .from(t.passRecords)
    .innerJoin(t.courseVersions, eq(t.courseVersions.versionId, t.passRecords.versionId))
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.attempts.applicationId))
    .leftJoin(t.revocationSteps, confirmedRevocation({ db, t }));
}

type PassRow = Awaited<ReturnType<typeof passRows>>[number];

/** Reads the states of all of them at once, and for what was gained elsewhere the application here that it was accepted for. */
async function withState(handle: Handle, authorityId: string, rows: readonly PassRow[], today: CalendarDate) {
  const ids = rows.map(({ passRecordId }) => passRecordId);
  const states = await listPassStates(handle, ids, today);
  const accepted = await listAcceptedFor(handle, authorityId, ids);
  return rows.flatMap(({ gainedFor, ...pass }) => {
    const status = states.get(pass.passRecordId);
    const reference = gainedFor.authorityId === authorityId ? gainedFor.reference : accepted.get(pass.passRecordId);
    return status && reference !== undefined ? [{ ...pass, status, reference }] : [];
  });
}

async function listAcceptedFor(handle: Handle, authorityId: string, passRecordIds: readonly string[]): Promise<Map<string | null, string>> {
  if (passRecordIds.length === 0) return new Map();
  const { db, t } = handle;
  const rows = await db
    .select({ passRecordId: t.verifications.passRecordId, reference: t.applications.reference })
    .from(t.verifications)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.verifications.applicationId))
    .where(and(inArray(t.verifications.passRecordId, [...passRecordIds]), eq(t.applications.authorityId, authorityId)))
    .orderBy(asc(t.verifications.decidedAt));
  return new Map(rows.map((row) => [row.passRecordId, row.reference]));
}

/** Whether a pass was gained for an application of this authority or accepted by it. */
function isPassKnownTo(handle: Handle, authorityId: string) {
  return or(eq(handle.t.applications.authorityId, authorityId), acceptedBy(handle, authorityId, null));
}

function changedSince(handle: Handle, authorityId: string, since: Date) {
  const { passRecords, revocationSteps } = handle.t;
  return or(gte(passRecords.issuedAt, since), gte(revocationSteps.takenAt, since), acceptedBy(handle, authorityId, since));
}

/** Whether an officer of this authority has verified an application by the pass, whoever issued it. */
function acceptedBy({ db, t }: Handle, authorityId: string, since: Date | null) {
  const { verificationId, passRecordId, applicationId, kind, decidedAt } = t.verifications;
  return exists(
    db
      .select({ verificationId })
      .from(t.verifications)
      .innerJoin(t.applications, eq(t.applications.applicationId, applicationId))
      .where(
        and(
          eq(passRecordId, t.passRecords.passRecordId),
          eq(t.applications.authorityId, authorityId),
          eq(kind, "verified"),
          since ? gte(decidedAt, since) : undefined,
        ),
      ),
  );
}
