import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Adjustments } from "#app/domain/assessment/adjustments";
import type { Draw } from "#app/domain/assessment/assembly";
import type { PastAttempt } from "#app/domain/assessment/attempt-policy";
import { countExposure, type Exposure } from "#app/domain/assessment/exposure";
import { type TopicMark, topicsToRedo } from "#app/domain/assessment/marking";
import type { Paper } from "#app/domain/assessment/paper";
import type { Language } from "#app/domain/language";
import { type Place, PLACES } from "#app/domain/licensing/policy";
import { canonicalJson, sha256 } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";
import { findDeadlineChange } from "./deadlines.ts";
import { hot } from "./hot.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";
import { confirmedRevocation } from "./revocations.ts";

/** One sitting of the test, as everything that serves it reads it. `deadlineAt` is the one in force; `closedAt` is null while it is open. */
export type Attempt = {
  attemptId: string;
  applicationId: string;
  personId: string;
  enrolmentId: string;
  number: number;
  versionId: string;
  policyId: string;
  paper: Paper;
  paperHash: string;
  startedAt: Date;
  deadlineAt: Date | null;
  closedAt: Date | null;
  place: Place;
  sittingId: string | null;
};

type AttemptRow = Omit<Attempt, "paper" | "place"> & { paper: string; place: string };

const findRow = hot<{ attemptId: string }, AttemptRow>("find_attempt", (handle) =>
  attemptRows(handle).where(eq(handle.t.attempts.attemptId, sql.placeholder("attemptId"))),
);

/** An attempt of this driver, or null: somebody else's is as missing as one that never was. */
export async function findAttemptForDriver(handle: Handle, attemptId: string, personId: string): Promise<Attempt | null> {
  const [row] = await findRow(handle, { attemptId });
  return row?.personId === personId ? readAttempt(handle, row) : null;
}

/** An attempt for an application of this authority, or null. */
export async function findAttemptForAuthority(handle: Handle, attemptId: string, authorityId: string): Promise<Attempt | null> {
  const { db, t } = handle;
  const [row] = await findRow(handle, { attemptId });
  if (!row) return null;
  const own = and(eq(t.applications.applicationId, row.applicationId), eq(t.applications.authorityId, authorityId));
  return (await db.$count(t.applications, own)) > 0 ? readAttempt(handle, row) : null;
}

/** The open attempts of one person, whatever they are for. */
export async function listOpenForPerson(handle: Handle, personId: string): Promise<Attempt[]> {
  const { attempts, attemptOutcomes } = handle.t;
  const rows = await attemptRows(handle).where(and(eq(attempts.personId, personId), isNull(attemptOutcomes.attemptId)));
  return Promise.all(rows.map((row) => readAttempt(handle, row)));
}

/** The open attempts whose deadline in force, without any grace, passed before an instant; those of the first hundred candidates. */
export async function listOverdue(handle: Handle, before: Date): Promise<Attempt[]> {
  const { attempts, attemptOutcomes } = handle.t;
  const rows = await attemptRows(handle)
    .where(and(isNull(attemptOutcomes.attemptId), isNotNull(attempts.deadlineAt), lt(attempts.deadlineAt, before)))
    .orderBy(asc(attempts.deadlineAt))
    .limit(100);
  const candidates = await Promise.all(rows.map((row) => readAttempt(handle, row)));
  return candidates.filter(({ deadlineAt }) => deadlineAt !== null && deadlineAt < before);
}

/** The ids of every item this person has met on a paper of this course. */
export async function listItemsMet({ db, t }: Handle, personId: string, courseId: string): Promise<Set<string>> {
  const rows = await db
    .select({ paper: t.attempts.paper })
    .from(t.attempts)
    .innerJoin(t.courseVersions, eq(t.courseVersions.versionId, t.attempts.versionId))
    .where(and(eq(t.attempts.personId, personId), eq(t.courseVersions.courseId, courseId)));
  return new Set(rows.flatMap((row) => readPaper(row.paper).items.map((item) => item.itemId)));
}

/** How many of the newest papers of a version say how often its items are seen: enough to tell, and few enough to read at every start. */
const PAPERS_COUNTED = 500;

/** How often the items of a version have been on its newest papers. */
export async function readExposure({ db, t }: Handle, versionId: string): Promise<Exposure> {
  const rows = await db
    .select({ paper: t.attempts.paper })
    .from(t.attempts)
    .where(eq(t.attempts.versionId, versionId))
    .orderBy(desc(t.attempts.startedAt))
    .limit(PAPERS_COUNTED);
  return countExposure(rows.map((row) => readPaper(row.paper)));
}

/** Begins an attempt. Its number is taken once for each application and person, so that no race opens two. Returns its id. */
export async function insertAttempt(
  { db, t }: Handle,
  attempt: Omit<Attempt, "attemptId" | "paperHash" | "closedAt"> & {
    draw: Draw;
    fullPaper: unknown;
    adjustments: Adjustments;
    language: Language;
  },
): Promise<string> {
  const { draw, paper, fullPaper, adjustments, ...row } = attempt;
  const attemptId = randomUUID();
  const written = { draw: canonicalJson(draw), paper: canonicalJson(paper), paperHash: sha256(canonicalJson(fullPaper)) };
  await db.insert(t.attempts).values({ attemptId, ...row, ...written, adjustments: canonicalJson(adjustments) });
  return attemptId;
}

function attemptRows({ db, t }: Handle) {
  const { attemptId, applicationId, personId, enrolmentId, number, versionId, policyId, paper, paperHash } = t.attempts;
  const { startedAt, deadlineAt, place, sittingId } = t.attempts;
  const columns = { attemptId, applicationId, personId, enrolmentId, number, versionId, policyId, paper, paperHash };
  return db
    .select({ ...columns, startedAt, deadlineAt, place, sittingId, closedAt: t.attemptOutcomes.closedAt })
    .from(t.attempts)
    .leftJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, attemptId));
}

async function readAttempt(handle: Handle, { paper, place, ...row }: AttemptRow): Promise<Attempt> {
  const change = await findDeadlineChange(handle, row.attemptId);
  return { ...row, paper: readPaper(paper), place: placeOf(place), deadlineAt: change ? change.deadlineAt : row.deadlineAt };
}

/** The place a stored word stands for. Throws on any other word. */
export function placeOf(written: string): Place {
  const place = PLACES.find((candidate) => candidate === written);
  if (!place) throw new Error(`“${written}” is no place to sit a test`);
  return place;
}

function readPaper(paper: string): Paper {
  return JSON.parse(paper);
}

/**
 * Every attempt of one person for one application, in order, with the outcome in force. One whose pass was revoked is used up and
 * not passed: its driver has to pass again.
 */
export async function listPastAttempts(
  handle: Handle,
  applicationId: string,
  personId: string,
): Promise<(PastAttempt & { attemptId: string; revoked: boolean })[]> {
  const { attempts, attemptOutcomes, outcomeCorrections } = handle.t;
  const { attemptId, number } = attempts;
  const rows = await handle.db
    .select({ attemptId, number, closing: attemptOutcomes, correction: outcomeCorrections, revocation: handle.t.revocationSteps.stepId })
    .from(attempts)
    .leftJoin(attemptOutcomes, eq(attemptOutcomes.attemptId, attemptId))
    .leftJoin(outcomeCorrections, newestCorrection(handle, attemptId))
    .leftJoin(handle.t.passRecords, eq(handle.t.passRecords.attemptId, attemptId))
    .leftJoin(handle.t.revocationSteps, confirmedRevocation(handle))
    .where(and(eq(attempts.applicationId, applicationId), eq(attempts.personId, personId)))
    .orderBy(asc(number));
  return rows.map(({ closing, correction, revocation, ...row }) => {
    const attempt = { ...row, revoked: revocation !== null };
    const outcome = closing && inForce(closing, correction);
    if (!outcome) return { ...attempt, open: true, passed: false, closedAt: null, topicsToRedo: [] };
    const { closedAt, topics } = outcome;
    const passed = outcome.passed && !attempt.revoked;
    return { ...attempt, open: false, passed, closedAt, topicsToRedo: topicsToRedo({ topics: readTopicMarks(topics) }) };
  });
}

/** The attempts that officers have allowed this person on top of the policy, and when they last did. */
export async function readAllowances(
  { db, t }: Handle,
  applicationId: string,
  personId: string,
): Promise<{ extraAttempts: number; allowedAt: Date | null }> {
  const rows = await db
    .select({ grantedAt: t.allowances.grantedAt })
    .from(t.allowances)
    .where(and(eq(t.allowances.applicationId, applicationId), eq(t.allowances.personId, personId)))
    .orderBy(desc(t.allowances.grantedAt));
  return { extraAttempts: rows.length, allowedAt: rows[0]?.grantedAt ?? null };
}

/** The open attempts among these applications: id and deadline by application. */
export async function listOpenAttempts({ db, t }: Handle, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return [];
  const { attemptId, applicationId, personId, deadlineAt } = t.attempts;
  const rows = await db
    .select({ attemptId, applicationId, personId, deadlineAt, closedAt: t.attemptOutcomes.closedAt })
    .from(t.attempts)
    .leftJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, attemptId))
    .where(inArray(applicationId, [...applicationIds]));
  return rows.filter((row) => row.closedAt === null);
}

/** The marks by topic as an outcome keeps them. */
export function readTopicMarks(topics: string): TopicMark[] {
  return JSON.parse(topics);
}
