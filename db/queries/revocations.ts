import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray, max } from "drizzle-orm";
import { type LastStep, REVOCATION_STEPS, type RevocationStep } from "#app/domain/licensing/revocation";
import type { Handle } from "../store.ts";
import { listAnsweredFor } from "./authority-mergers.ts";

/** Whatever reads a pass joins `revocationSteps` on this condition: a row beside the pass means that it is revoked. */
export function confirmedRevocation({ t }: Handle) {
  return and(eq(t.revocationSteps.passRecordId, t.passRecords.passRecordId), eq(t.revocationSteps.step, "confirmed"));
}

/** The last step towards revoking a pass, with its number, or null when nobody has ever proposed it. */
export async function findLastStep({ db, t }: Handle, passRecordId: string): Promise<(NonNullable<LastStep> & { number: number }) | null> {
  const { number, step, officerId } = t.revocationSteps;
  const [row] = await db
    .select({ number, step, officerId })
    .from(t.revocationSteps)
    .where(eq(t.revocationSteps.passRecordId, passRecordId))
    .orderBy(desc(number))
    .limit(1);
  return row ? { ...row, step: stepOf(row.step) } : null;
}

export type NewStep = {
  passRecordId: string;
  step: RevocationStep;
  reason: string | null;
  authorityId: string;
  officerId: string;
  link: { seq: number; prevHash: string } | null;
};

/** Adds a step after the last one; its number is taken once, so that no race makes two. */
export async function insertStep(tx: Handle, { link, ...step }: NewStep, now: Date): Promise<void> {
  const number = ((await findLastStep(tx, step.passRecordId))?.number ?? 0) + 1;
  const { seq = null, prevHash = null } = link ?? {};
  await tx.db.insert(tx.t.revocationSteps).values({ stepId: randomUUID(), ...step, number, seq, prevHash, takenAt: now });
}

/** Every step towards revoking a pass, the newest first, with who took it. The caller has checked whose pass it is. */
export async function listSteps({ db, t }: Handle, passRecordId: string) {
  const { step, reason, takenAt, officerId, number } = t.revocationSteps;
  const rows = await db
    .select({ step, reason, takenAt, officerId, officer: t.people.name })
    .from(t.revocationSteps)
    .innerJoin(t.people, eq(t.people.id, officerId))
    .where(eq(t.revocationSteps.passRecordId, passRecordId))
    .orderBy(desc(number));
  return rows.map((row) => ({ ...row, step: stepOf(row.step) }));
}

/** The proposals of this authority that wait for a second officer, the oldest first. */
export async function listWaitingForAuthority(handle: Handle, authorityId: string) {
  const { db, t } = handle;
  const answeredFor = await listAnsweredFor(handle, authorityId);
  const { passRecordId, number, step, reason, takenAt, officerId } = t.revocationSteps;
  const { certificateNumber } = t.passRecords;
  const last = db
    .select({ passRecordId, number: max(number).as("last_number") })
    .from(t.revocationSteps)
    .groupBy(passRecordId)
    .as("last_step");
  return db
    .select({ certificateNumber, reason, takenAt, officerId, officer: t.people.name })
    .from(t.revocationSteps)
    .innerJoin(last, and(eq(last.passRecordId, passRecordId), eq(last.number, number)))
    .innerJoin(t.passRecords, eq(t.passRecords.passRecordId, passRecordId))
    .innerJoin(t.people, eq(t.people.id, officerId))
    .where(and(inArray(t.revocationSteps.authorityId, answeredFor), eq(step, "proposed")))
    .orderBy(asc(takenAt));
}

function stepOf(word: string): RevocationStep {
  const step = REVOCATION_STEPS.find((candidate) => candidate === word);
  if (!step) throw new Error(`“${word}” is no step of a revocation`);
  return step;
}
