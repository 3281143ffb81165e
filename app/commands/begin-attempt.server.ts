import { randomInt } from "node:crypto";
import { assemblePaper } from "#app/domain/assessment/assembly";
import { fullPaper } from "#app/domain/assessment/paper";
import type { Language } from "#app/domain/language";
import type { Place } from "#app/domain/licensing/policy";
import * as attempts from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import type { Handle } from "#db/store";
import type { AttemptDecision, DriverApplication } from "./decide-attempt-start.server.ts";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

type Beginning = {
  personId: string;
  application: DriverApplication;
  decision: Extract<AttemptDecision, { may: { done: true } }>;
  place: Place;
  sittingId: string | null;
  language: Language;
};

export type AttemptBeginning = { done: true; attemptId: string } | { done: false; reason: "bank-too-small" };

/** Assembles the paper of an attempt that was decided, fixes policy, course version, adjustments and deadline, and starts the clock. */
export async function beginAttempt(tx: Handle, beginning: Beginning, actor: audit.Actor, now: Date): Promise<AttemptBeginning> {
  const { personId, decision, place, sittingId, language } = beginning;
  const { applicationId, authorityId, courseId } = beginning.application;
  const { inForce, may, adjustments } = decision;
  const { enrolment, version } = decision.training;
  const met = [...(await attempts.listItemsMet(tx, personId, courseId))].sort();
  const draw = { seed: randomInt(2 ** 32), met, exposure: await attempts.readExposure(tx, version.versionId) };
  const assembly = assemblePaper([...version.items.values()], version.topics, inForce.policy.blueprint, draw);
  if (!assembly.done) return { done: false, reason: assembly.reason };

  const { paper } = assembly;
  const { number, deadlineAt } = may;
  const fixed = { applicationId, personId, enrolmentId: enrolment.enrolmentId, versionId: version.versionId, policyId: inForce.policyId };
  const conditions = { number, startedAt: now, deadlineAt, place, sittingId, adjustments, language };
  const written = { draw, paper, fullPaper: fullPaper(paper, version.items, version.course.scenarios ?? []) };
  const attemptId = await attempts.insertAttempt(tx, { ...fixed, ...conditions, ...written });
  await refreshStatusesOf(tx, personId, now);
  const detail = { application: applicationId, number, course_version: version.number, policy_version: inForce.version, place };
  await audit.record(tx, { actor, authorityId, action: "attempt.started", subject: attemptId, detail }, now);
  return { done: true, attemptId };
}
