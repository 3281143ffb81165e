import { z } from "zod";
import { decideReport, type ReportDecision } from "#app/domain/assessment/item-report";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findAttemptForDriver } from "#db/queries/attempts";
import * as audit from "#db/queries/audit";
import { readVersion } from "#db/queries/courses";
import { insertReport, listReportsForDriver } from "#db/queries/item-reports";
import type { Store } from "#db/store";

export const ItemReportForm = z.object({ words: z.string().trim().min(1, "words-missing").max(500, "words-long") });

/** `position` counts from 1. */
type Input = { attemptId: string; position: number; words: string };

/** Keeps what a driver says is wrong with an item of their paper, during the test or after it. The clock takes no notice. */
export function reportItem(store: Store, driver: Driver, { attemptId, position, words }: Input, now: Date): Promise<ReportDecision> {
  return store.transaction(async (tx) => {
    const attempt = found(await findAttemptForDriver(tx, attemptId, driver.personId));
    const { itemId } = found(attempt.paper.items[position - 1]);
    const earlier = await listReportsForDriver(tx, attemptId, itemId, driver.personId);
    const decision = decideReport(earlier.length);
    if (!decision.done) return decision;

    const { courseId } = await readVersion(tx, attempt.versionId);
    await insertReport(tx, { attemptId, courseId, itemId, personId: driver.personId, words }, now);
    const actor: audit.Actor = { personId: driver.personId, role: "driver" };
    await audit.record(tx, { actor, action: "item.reported", subject: attemptId, detail: { position } }, now);
    return decision;
  });
}
