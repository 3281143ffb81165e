import { and, asc, eq, inArray } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { listSamePersons } from "./account-merges.ts";
import { readTopicMarks } from "./attempts.ts";
import { readVersion } from "./courses.ts";
import { inForce, newestCorrection } from "./outcome-in-force.ts";

export type AttemptEvidence = Awaited<ReturnType<typeof listAttemptsForAuthority>>[number];

/**
 * Every attempt of a person on this authority's applications, or on one of them, in the order they were begun, with the outcome in
 * force and when it was corrected, if it was. Never their answers.
 */
export async function listAttemptsForAuthority(
  handle: Handle,
  authorityId: string,
  { personId, applicationId }: { personId: string; applicationId?: string },
) {
  const { t } = handle;
  const accounts = await listSamePersons(handle, authorityId, personId);
  const one = applicationId ? eq(t.attempts.applicationId, applicationId) : undefined;
  const rows = await attemptRows(handle)
    .where(and(eq(t.applications.authorityId, authorityId), inArray(t.attempts.personId, accounts), one))
    .orderBy(asc(t.attempts.startedAt));
  return Promise.all(rows.map((row) => readEvidence(handle, row)));
}

function attemptRows(handle: Handle) {
  const { db, t } = handle;
  const { attemptId, applicationId, number, startedAt, place, versionId } = t.attempts;
  return db
    .select({
      ...{ attemptId, applicationId, number, startedAt, place, versionId },
      closing: t.attemptOutcomes,
      correction: t.outcomeCorrections,
      reference: t.applications.reference,
      courseVersion: t.courseVersions.number,
      policyVersion: t.policies.version,
    })
    .from(t.attempts)
    .innerJoin(t.applications, eq(t.applications.applicationId, applicationId))
    .innerJoin(t.courseVersions, eq(t.courseVersions.versionId, versionId))
    .innerJoin(t.policies, eq(t.policies.policyId, t.attempts.policyId))
    .leftJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, attemptId))
    .leftJoin(t.outcomeCorrections, newestCorrection(handle, attemptId));
}

const STILL_OPEN = { passed: null, closedBy: null, closedAt: null, score: null, outOf: null, criticalMissed: null };

async function readEvidence(handle: Handle, { closing, correction, ...row }: Awaited<ReturnType<typeof attemptRows>>[number]) {
  if (!closing) return { ...row, ...STILL_OPEN, topics: [], correctedAt: null };
  const { passed, closedBy, closedAt, score, outOf, criticalMissed, topics } = inForce(closing, correction);
  const outcome = { passed, closedBy, closedAt, score, outOf, criticalMissed, correctedAt: correction?.recordedAt ?? null };
  return { ...row, ...outcome, topics: await topicsOf(handle, row.versionId, topics) };
}

/** The marks by topic under the titles that the modules had in that version. */
async function topicsOf(handle: Handle, versionId: string, topics: string) {
  const { course } = await readVersion(handle, versionId);
  const titles = new Map(course.modules.map((module) => [module.slug, module.title]));
  return readTopicMarks(topics).map(({ topic, score, outOf }) => ({ title: titles.get(topic) ?? topic, score, outOf }));
}
