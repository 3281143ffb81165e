import type { Correction, Ruling } from "#app/domain/assessment/correction";
import { NO_EFFECTS, type Tally } from "#app/domain/assessment/remark";
import type { Handle } from "../store.ts";
import { readVersion } from "./courses.ts";

/** How far an applied correction has come: the last attempt that was looked at, in the order of their ids, and what came of all so far. */
export type Progress = { through: string; tally: Tally };

export type CorrectionDecision = "applied" | "declined";

/** A correction as editors see it: proposed while `decision` is null, under way until `finishedAt` once it is applied. */
export type ItemCorrection = Correction & {
  courseId: string;
  versionId: string;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
  decision: CorrectionDecision | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  progress: Progress;
  finishedAt: Date | null;
};

type CorrectionRow = Awaited<ReturnType<ReturnType<typeof correctionRows>["execute"]>>[number];

/** The columns of every correction, to be narrowed. */
export function correctionRows({ db, t }: Handle) {
  return db.select().from(t.itemCorrections);
}

/** Several rows with the items they are about. */
export async function readCorrections(handle: Handle, rows: readonly CorrectionRow[]): Promise<ItemCorrection[]> {
  const corrections: ItemCorrection[] = [];
  for (const row of rows) corrections.push(await readCorrection(handle, row));
  return corrections;
}

/** A row with the item it is about. */
export async function readCorrection(handle: Handle, row: CorrectionRow): Promise<ItemCorrection> {
  const { itemId, kind, key, decision, progress, ...rest } = row;
  const faulty = (await readVersion(handle, row.versionId)).items.get(itemId);
  if (!faulty) throw new Error(`correction ${row.correctionId} is about an item that its version does not have`);
  return { ...rest, faulty, ruling: readRuling(kind, key), decision: readDecision(decision), progress: readProgress(progress) };
}

function readRuling(kind: string, key: string): Ruling {
  if (kind === "void") return { kind };
  if (kind === "key") return { kind, right: JSON.parse(key) };
  throw new Error(`“${kind}” is no correction`);
}

function readDecision(written: string | null): CorrectionDecision | null {
  if (written === null || written === "applied" || written === "declined") return written;
  throw new Error(`“${written}” is no decision about a correction`);
}

function readProgress(written: string | null): Progress {
  return written === null ? { through: "", tally: NO_EFFECTS } : JSON.parse(written);
}
