import { z } from "zod";
import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findReport, listOpenReportIds, settleReports } from "#db/queries/item-reports";
import type { Store } from "#db/store";

export const SettlementForm = z.object({
  settlement: z.string().trim().min(1, "Answer in a sentence").max(500, "Keep the answer to 500 characters"),
  others: z.string().optional(),
});

type Input = { courseId: string; reportId: string; settlement: string; withOthers: boolean };

export type ReportSettlement = { done: true; settled: number } | { done: false; reason: "already-settled" };

/** Answers a report in a sentence, and if wanted every other open one about the same item. Whoever reported it reads the answer. */
export function settleReport(store: Store, editor: Editor, input: Input, now: Date): Promise<ReportSettlement> {
  const { courseId, reportId, settlement, withOthers } = input;
  return store.transaction(async (tx) => {
    const report = found(await findReport(tx, reportId, courseId));
    if (report.settledAt) return { done: false, reason: "already-settled" };

    const reportIds = withOthers ? await listOpenReportIds(tx, courseId, report.itemId) : [reportId];
    await settleReports(tx, reportIds, { settlement, settledBy: editor.personId }, now);
    const actor: audit.Actor = { personId: editor.personId, role: "editor" };
    const detail = { item: report.itemId, reports: reportIds.length };
    await audit.record(tx, { actor, action: "item-report.settled", subject: reportId, detail }, now);
    return { done: true, settled: reportIds.length };
  });
}
