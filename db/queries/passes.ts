import { and, desc, eq } from "drizzle-orm";
import type { HeldPass } from "#app/domain/licensing/pass-service";
import { Policy } from "#app/domain/licensing/policy";
import type { Handle } from "../store.ts";

/** The passes a person holds in one course, newest first, in the form the acceptance rule reads. */
export async function listHeldPasses({ db, t }: Handle, personId: string, courseId: string): Promise<HeldPass[]> {
  const rows = await db
    .select({ pass: t.passRecords, policy: t.policies.body, criticalMissed: t.attemptOutcomes.criticalMissed })
    .from(t.passRecords)
    .innerJoin(t.policies, eq(t.policies.policyId, t.passRecords.policyId))
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.passRecords.attemptId))
    .where(and(eq(t.passRecords.personId, personId), eq(t.passRecords.courseId, courseId)))
    .orderBy(desc(t.passRecords.seq));
  return rows.map(({ pass, policy, criticalMissed }) => {
    const { items, critical, per_topic } = Policy.parse(JSON.parse(policy)).blueprint;
    return {
      passRecordId: pass.passRecordId,
      passedOn: pass.passedOn,
      validUntil: pass.validUntil,
      scorePercent: (100 * pass.score) / pass.outOf,
      paper: { items, critical, per_topic, criticalAllRight: criticalMissed === 0 },
      courseSlug: courseId,
      revoked: false,
    };
  });
}
