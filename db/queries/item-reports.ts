import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Handle } from "../store.ts";

/** A report as editors see it: who wrote it and in which attempt stays out. */
export type ItemReport = {
  reportId: string;
  itemId: string;
  words: string;
  reportedAt: Date;
  settledBy: string | null;
  settledAt: Date | null;
  settlement: string | null;
};

type NewReport = { attemptId: string; courseId: string; itemId: string; personId: string; words: string };

/** Keeps what a driver says of an item. */
export async function insertReport({ db, t }: Handle, report: NewReport, now: Date): Promise<void> {
  await db.insert(t.itemReports).values({ reportId: randomUUID(), ...report, reportedAt: now });
}

/** What a driver has said of one item of an attempt, oldest first, with the answers. */
export async function listReportsForDriver({ db, t }: Handle, attemptId: string, itemId: string, personId: string) {
  const { words, reportedAt, settlement } = t.itemReports;
  const ofItem = and(eq(t.itemReports.attemptId, attemptId), eq(t.itemReports.itemId, itemId));
  return db
    .select({ words, reportedAt, settlement })
    .from(t.itemReports)
    .where(and(ofItem, eq(t.itemReports.personId, personId)))
    .orderBy(asc(reportedAt));
}

/** The reports of a course that wait for an answer, oldest first, at most `limit`. */
export async function listOpenReports(handle: Handle, courseId: string, limit: number): Promise<ItemReport[]> {
  const { itemReports } = handle.t;
  return reportRows(handle)
    .where(and(eq(itemReports.courseId, courseId), isNull(itemReports.settledAt)))
    .orderBy(asc(itemReports.reportedAt))
    .limit(limit);
}

/** The reports of a course that were answered last, newest first, at most `limit`. */
export async function listSettledReports(handle: Handle, courseId: string, limit: number): Promise<ItemReport[]> {
  const { itemReports } = handle.t;
  return reportRows(handle)
    .where(and(eq(itemReports.courseId, courseId), isNotNull(itemReports.settledAt)))
    .orderBy(desc(itemReports.settledAt))
    .limit(limit);
}

/** One report of a course, or null. */
export async function findReport(handle: Handle, reportId: string, courseId: string): Promise<ItemReport | null> {
  const { itemReports } = handle.t;
  const [row] = await reportRows(handle).where(and(eq(itemReports.reportId, reportId), eq(itemReports.courseId, courseId)));
  return row ?? null;
}

/** How many reports of a course wait for an answer. */
export async function countOpenReports({ db, t }: Handle, courseId: string): Promise<number> {
  return db.$count(t.itemReports, and(eq(t.itemReports.courseId, courseId), isNull(t.itemReports.settledAt)));
}

/** How many reports there are about each of these items, answered or not. */
export async function countReportsByItem({ db, t }: Handle, courseId: string, itemIds: readonly string[]): Promise<Map<string, number>> {
  if (itemIds.length === 0) return new Map();
  const { itemId } = t.itemReports;
  const rows = await db
    .select({ itemId, reports: count() })
    .from(t.itemReports)
    .where(and(eq(t.itemReports.courseId, courseId), inArray(itemId, [...new Set(itemIds)])))
    .groupBy(itemId);
  return new Map(rows.map((row) => [row.itemId, row.reports]));
}

/** The ids of the reports about one item that wait for an answer, oldest first. */
export async function listOpenReportIds({ db, t }: Handle, courseId: string, itemId: string): Promise<string[]> {
  const { itemReports } = t;
  const rows = await db
    .select({ reportId: itemReports.reportId })
    .from(itemReports)
    .where(and(eq(itemReports.courseId, courseId), eq(itemReports.itemId, itemId), isNull(itemReports.settledAt)))
    .orderBy(asc(itemReports.reportedAt));
  return rows.map((row) => row.reportId);
}

/** Answers reports. The caller has checked that none of them was answered before. */
export async function settleReports(
  { db, t }: Handle,
  reportIds: readonly string[],
  by: { settlement: string; settledBy: string },
  now: Date,
): Promise<void> {
  await db
    .update(t.itemReports)
    .set({ ...by, settledAt: now })
    .where(inArray(t.itemReports.reportId, [...reportIds]));
}

function reportRows({ db, t }: Handle) {
  const { reportId, itemId, words, reportedAt, settledBy, settledAt, settlement } = t.itemReports;
  return db.select({ reportId, itemId, words, reportedAt, settledBy, settledAt, settlement }).from(t.itemReports);
}
