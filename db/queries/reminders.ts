import { randomUUID } from "node:crypto";
import { type AnyColumn, and, asc, eq, gte, inArray, lt, lte, notExists, sql } from "drizzle-orm";
import { addDays, type CalendarDate, londonMidnight } from "#app/domain/licensing/calendar-date";
import type { ReminderKind, ReminderWindow } from "#app/domain/licensing/reminder";
import type { Handle } from "../store.ts";
import { confirmedRevocation } from "./revocations.ts";

/** One authority's licensee type: reminders follow its policy. */
export type LicenseeType = { authorityId: string; licenseeType: string };

/** Few enough that other writes get in between. */
const A_BATCH = 200;

/** Every licensee type of every authority. */
export async function listEveryLicenseeType({ db, t }: Handle): Promise<(LicenseeType & { authorityName: string; label: string })[]> {
  const { authorityId, licenseeType, label } = t.licenseeTypes;
  return db
    .select({ authorityId, licenseeType, label, authorityName: t.authorities.name })
    .from(t.licenseeTypes)
    .innerJoin(t.authorities, eq(t.authorities.authorityId, authorityId))
    .orderBy(asc(authorityId), asc(licenseeType));
}

export type PassEnding = Awaited<ReturnType<typeof listPassesEnding>>[number];

/** Passes that end in a window and count, whose holder has no later one that takes its place and was not reminded of it. */
export async function listPassesEnding(handle: Handle, { authorityId, licenseeType }: LicenseeType, window: ReminderWindow) {
  const { db, t } = handle;
  const { passRecordId, personId, certificateNumber, validUntil } = t.passRecords;
  return db
    .select({
      subjectId: passRecordId,
      applicationId: t.applications.applicationId,
      account: t.people.email,
      certificateNumber,
      validUntil,
    })
    .from(t.passRecords)
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.applications, eq(t.applications.applicationId, t.attempts.applicationId))
    .innerJoin(t.people, eq(t.people.id, personId))
    .where(
      and(
        eq(t.passRecords.authorityId, authorityId),
        eq(t.applications.licenseeType, licenseeType),
        gte(validUntil, window.from),
        lte(validUntil, window.to),
        notExists(revoked(handle)),
        withoutLaterPass(handle),
        notExists(reminder(handle, "expiry", window.days, passRecordId)),
      ),
    )
    .orderBy(asc(validUntil), asc(passRecordId))
    .limit(A_BATCH);
}

export type Waiting = Awaited<ReturnType<typeof listNotTakenUp>>[number];

/** Applications that came in in a window, that no driver has taken up, and to which nobody was invited or reminded in these last days. */
export async function listNotTakenUp(handle: Handle, type: LicenseeType, window: ReminderWindow, quietSince: CalendarDate) {
  const { db, t } = handle;
  const { invitations, claims } = t;
  const invited = db
    .select({ one: sql`1` })
    .from(invitations)
    .where(and(eq(invitations.applicationId, t.applications.applicationId), gte(invitations.createdAt, londonMidnight(quietSince))));
  const claimed = db
    .select({ one: sql`1` })
    .from(claims)
    .where(eq(claims.applicationId, t.applications.applicationId));
  return db
    .select({
      subjectId: t.applications.applicationId,
      reference: t.applications.reference,
      email: t.applicantDetails.email,
      phone: t.applicantDetails.phone,
    })
    .from(t.applications)
    .innerJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
    .where(
      and(
        ...isUnread(handle, type),
        gte(t.applications.createdAt, londonMidnight(window.from)),
        lt(t.applications.createdAt, londonMidnight(addDays(window.to, 1))),
        notExists(linked(handle)),
        notExists(claimed),
        notExists(invited),
        notExists(reminder(handle, "invitation", window.days, t.applications.applicationId)),
      ),
    )
    .orderBy(asc(t.applications.createdAt), asc(t.applications.applicationId))
    .limit(A_BATCH);
}

export type Unfinished = Awaited<ReturnType<typeof listUnfinished>>[number];

/** Applications that went to their driver in a window and whose training is not finished. */
export async function listUnfinished(handle: Handle, type: LicenseeType, window: ReminderWindow) {
  const { db, t } = handle;
  const { linkedAt } = t.applicationDrivers;
  return db
    .select({ subjectId: t.applications.applicationId, reference: t.applications.reference })
    .from(t.applicationDrivers)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.applicationDrivers.applicationId))
    .where(
      and(
        ...isUnread(handle, type),
        gte(linkedAt, londonMidnight(window.from)),
        lt(linkedAt, londonMidnight(addDays(window.to, 1))),
        notExists(reminder(handle, "training", window.days, t.applications.applicationId)),
      ),
    )
    .orderBy(asc(linkedAt), asc(t.applications.applicationId))
    .limit(A_BATCH);
}

/** Keeps that somebody was reminded. Returns false when they were already: two processes cannot both write to them. */
export async function insertReminder(
  { db, t }: Handle,
  one: { kind: ReminderKind; subjectId: string; days: number },
  now: Date,
): Promise<boolean> {
  const rows = await db
    .insert(t.reminders)
    .values({ reminderId: randomUUID(), ...one, sentAt: now })
    .onConflictDoNothing()
    .returning({ reminderId: t.reminders.reminderId });
  return rows.length === 1;
}

function isUnread({ t }: Handle, { authorityId, licenseeType }: LicenseeType) {
  return [
    eq(t.applications.authorityId, authorityId),
    inArray(t.applications.status, ["training-not-started", "in-training"]),
    eq(t.applications.licenseeType, licenseeType),
  ];
}

/** A later pass of the course, or of its refresher, or of the course that it refreshes; one that was revoked takes no place. */
function withoutLaterPass({ t }: Handle) {
  const { personId, courseId, validUntil, seq } = t.passRecords;
  return sql`not exists (
    select 1 from pass_records later
    where later.person_id = ${personId}
      and (later.valid_until > ${validUntil} or (later.valid_until = ${validUntil} and later.seq > ${seq}))
      and (later.course_id = ${courseId} or exists (
        select 1 from licensee_types kin
        where (kin.course_id = ${courseId} and kin.refresher_course_id = later.course_id)
          or (kin.course_id = later.course_id and kin.refresher_course_id = ${courseId})
      ))
      and not exists (
        select 1 from pass_revocation_steps step where step.pass_record_id = later.pass_record_id and step.step = 'confirmed'
      )
  )`;
}

function revoked(handle: Handle) {
  return handle.db
    .select({ one: sql`1` })
    .from(handle.t.revocationSteps)
    .where(confirmedRevocation(handle));
}

function linked({ db, t }: Handle) {
  return db
    .select({ one: sql`1` })
    .from(t.applicationDrivers)
    .where(eq(t.applicationDrivers.applicationId, t.applications.applicationId));
}

function reminder({ db, t }: Handle, kind: ReminderKind, days: number, subjectId: AnyColumn) {
  return db
    .select({ one: sql`1` })
    .from(t.reminders)
    .where(and(eq(t.reminders.kind, kind), eq(t.reminders.days, days), eq(t.reminders.subjectId, subjectId)));
}
