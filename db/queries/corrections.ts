import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Handle } from "../store.ts";
import {
  type CorrectionDecision,
  correctionRows,
  type ItemCorrection,
  type Progress,
  readCorrection,
  readCorrections,
} from "./correction-rows.ts";

type NewCorrection = Pick<ItemCorrection, "courseId" | "versionId" | "reason" | "proposedBy" | "ruling"> & { itemId: string };

/** Keeps a proposal. Returns its id. */
export async function insertCorrection({ db, t }: Handle, { ruling, ...row }: NewCorrection, now: Date): Promise<string> {
  const correctionId = randomUUID();
  const key = JSON.stringify(ruling.kind === "key" ? ruling.right : []);
  await db.insert(t.itemCorrections).values({ correctionId, ...row, kind: ruling.kind, key, proposedAt: now });
  return correctionId;
}

/** One correction of a course, or null. */
export async function findCorrection(handle: Handle, correctionId: string, courseId: string): Promise<ItemCorrection | null> {
  const [row] = await correctionRows(handle)
    .where(and(eq(handle.t.itemCorrections.correctionId, correctionId), eq(handle.t.itemCorrections.courseId, courseId)))
    .limit(1);
  return row ? readCorrection(handle, row) : null;
}

/** Every correction of a course, the newest proposal first. */
export async function listCorrections(handle: Handle, courseId: string): Promise<ItemCorrection[]> {
  const { itemCorrections } = handle.t;
  const rows = await correctionRows(handle).where(eq(itemCorrections.courseId, courseId)).orderBy(desc(itemCorrections.proposedAt));
  return readCorrections(handle, rows);
}

/** The corrections of a course that count, in the order of their decisions. */
export async function listApplied(handle: Handle, courseId: string): Promise<ItemCorrection[]> {
  const { itemCorrections } = handle.t;
  const rows = await correctionRows(handle)
    .where(and(eq(itemCorrections.courseId, courseId), eq(itemCorrections.decision, "applied")))
    .orderBy(asc(itemCorrections.decidedAt), asc(itemCorrections.correctionId));
  return readCorrections(handle, rows);
}

/** The corrections that were applied and have attempts left to mark again, the oldest decision first. */
export async function listUnfinished({ db, t }: Handle): Promise<{ correctionId: string; courseId: string }[]> {
  const { correctionId, courseId, decision, decidedAt, finishedAt } = t.itemCorrections;
  return db
    .select({ correctionId, courseId })
    .from(t.itemCorrections)
    .where(and(eq(decision, "applied"), isNull(finishedAt)))
    .orderBy(asc(decidedAt));
}

/** Whether a proposal about this item waits for a decision. */
export async function hasOpenProposal({ db, t }: Handle, courseId: string, itemId: string): Promise<boolean> {
  const { itemCorrections } = t;
  const waiting = and(eq(itemCorrections.courseId, courseId), eq(itemCorrections.itemId, itemId), isNull(itemCorrections.decision));
  return (await db.$count(itemCorrections, waiting)) > 0;
}

/** Decides a proposal. The caller has checked that it still waits. */
export async function decideCorrection(
  { db, t }: Handle,
  correctionId: string,
  decision: CorrectionDecision,
  decidedBy: string,
  now: Date,
): Promise<void> {
  await db.update(t.itemCorrections).set({ decision, decidedBy, decidedAt: now }).where(eq(t.itemCorrections.correctionId, correctionId));
}

/** Keeps how far it has come, in the transaction that came so far; `finishedAt` is null while attempts are left. */
export async function saveProgress({ db, t }: Handle, correctionId: string, progress: Progress, finishedAt: Date | null): Promise<void> {
  await db
    .update(t.itemCorrections)
    .set({ progress: JSON.stringify(progress), finishedAt })
    .where(eq(t.itemCorrections.correctionId, correctionId));
}
