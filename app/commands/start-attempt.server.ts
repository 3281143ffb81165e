import { randomInt } from "node:crypto";
import { assemblePaper } from "#app/domain/assessment/assembly";
import { fullPaper } from "#app/domain/assessment/paper";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForDriver } from "#db/queries/applications";
import * as attempts from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import type { Handle, Store } from "#db/store";
import { type AttemptStartDecision, decideAttemptStart, type DriverApplication } from "./decide-attempt-start.server.ts";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

type Allowed = Extract<AttemptStartDecision, { may: { done: true } }>;
type Refusal = Exclude<AttemptStartDecision["may"], { done: true }>;

/** `attempt-open` names the attempt to go on with: a second tap on the button leads to the same paper. */
export type AttemptStart =
  | { done: true; attemptId: string }
  | { done: false; reason: "attempt-open"; attemptId: string }
  | { done: false; reason: Exclude<Refusal["reason"], "attempt-open"> | "bank-too-small" };

/** Begins an attempt for an application: assembles its paper, fixes policy, course version and deadline, and starts the clock. */
export function startAttempt(store: Store, driver: Driver, applicationId: string, now: Date): Promise<AttemptStart> {
  return store.transaction(async (tx) => {
    const application = found(await findForDriver(tx, applicationId, driver.personId));
    const decision = await decideAttemptStart(tx, application, driver.personId, now);
    if (!decision.may.done) return refused(decision.may.reason, decision.past);
    return begin(tx, driver, application, { ...decision, may: decision.may, training: found(decision.training) }, now);
  });
}

function refused(reason: Refusal["reason"], past: AttemptStartDecision["past"]): AttemptStart {
  if (reason !== "attempt-open") return { done: false, reason };
  const open = found(past.find((attempt) => attempt.open));
  return { done: false, reason, attemptId: open.attemptId };
}

async function begin(
  tx: Handle,
  { personId }: Driver,
  { applicationId, authorityId, courseId }: DriverApplication,
  { inForce, may, adjustments, training: { enrolment, version } }: Allowed,
  now: Date,
): Promise<AttemptStart> {
  const met = [...(await attempts.listItemsMet(tx, personId, courseId))].sort();
  const draw = { seed: randomInt(2 ** 32), met };
  const assembly = assemblePaper([...version.items.values()], version.topics, inForce.policy.blueprint, draw);
  if (!assembly.done) return { done: false, reason: assembly.reason };

  const { paper } = assembly;
  const attemptId = await attempts.insertAttempt(tx, {
    applicationId,
    personId,
    enrolmentId: enrolment.enrolmentId,
    number: may.number,
    versionId: version.versionId,
    policyId: inForce.policyId,
    draw,
    paper,
    fullPaper: fullPaper(paper, version.items),
    startedAt: now,
    deadlineAt: may.deadlineAt,
    place: "home",
    sittingId: null,
    adjustments,
  });
  await refreshStatusesOf(tx, personId, now);
  const detail = { application: applicationId, number: may.number, course_version: version.number, policy_version: inForce.version };
  await audit.record(tx, { actor: { personId, role: "driver" }, authorityId, action: "attempt.started", subject: attemptId, detail }, now);
  return { done: true, attemptId };
}
