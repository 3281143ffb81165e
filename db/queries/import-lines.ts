import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import type { Outcome, RowProblem } from "#app/domain/licensing/application-import";
import type { Column } from "#app/domain/licensing/import-columns";
import type { LineCounts } from "#app/domain/licensing/import-file";
import type { Handle } from "../store.ts";

/** A line as it was checked; `notes` says what is wrong with it, or what differs from what is held. */
export type KeptLine = {
  line: number;
  outcome: Outcome;
  key: string | null;
  reference: string | null;
  name: string;
  reachable: boolean;
  notes: { problems?: RowProblem[]; fields?: Column[] };
  cells: readonly string[];
};

/** Few enough values for one statement in either engine. */
const A_BATCH = 500;

/** Keeps what lines would do. */
export async function insertLines({ db, t }: Handle, importId: string, lines: readonly KeptLine[]): Promise<void> {
  const rows = lines.map(({ notes, cells, ...line }) => ({
    importId,
    ...line,
    notes: JSON.stringify(notes),
    cells: JSON.stringify(cells),
  }));
  for (let from = 0; from < rows.length; from += A_BATCH) await db.insert(t.importLines).values(rows.slice(from, from + A_BATCH));
}

/** Which of these numbers stand on a line that was checked already. */
export async function listSeenKeys({ db, t }: Handle, importId: string, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .select({ key: t.importLines.key })
    .from(t.importLines)
    .where(and(eq(t.importLines.importId, importId), inArray(t.importLines.key, [...keys])));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** How many checked lines would do what, and how many new ones have an address to invite. */
export async function countOutcomes({ db, t }: Handle, importId: string): Promise<{ counts: LineCounts; reachable: number }> {
  const { outcome } = t.importLines;
  const rows = await db
    .select({ outcome, number: count() })
    .from(t.importLines)
    .where(eq(t.importLines.importId, importId))
    .groupBy(outcome);
  const counts: LineCounts = { new: 0, same: 0, differs: 0, wrong: 0 };
  for (const row of rows) counts[outcomeOf(row.outcome)] = row.number;
  const invitable = and(eq(t.importLines.importId, importId), eq(outcome, "new"), eq(t.importLines.reachable, true));
  return { counts, reachable: await db.$count(t.importLines, invitable) };
}

/** Some checked lines in the order of the file, from an offset on. */
export async function listLines(
  handle: Handle,
  importId: string,
  { outcome, offset, limit }: { outcome: Outcome | null; offset: number; limit: number },
): Promise<KeptLine[]> {
  const { t } = handle;
  const rows = await lineRows(handle)
    .where(and(eq(t.importLines.importId, importId), outcome ? eq(t.importLines.outcome, outcome) : undefined))
    .orderBy(asc(t.importLines.line))
    .limit(limit)
    .offset(offset);
  return rows.map(readLine);
}

/** The next lines of these outcomes after one of the file. */
export async function listLinesAfter(
  handle: Handle,
  importId: string,
  { outcomes, after, limit }: { outcomes: readonly Outcome[]; after: number; limit: number },
): Promise<KeptLine[]> {
  const { t } = handle;
  const wanted = and(eq(t.importLines.importId, importId), inArray(t.importLines.outcome, [...outcomes]), gt(t.importLines.line, after));
  const rows = await lineRows(handle).where(wanted).orderBy(asc(t.importLines.line)).limit(limit);
  return rows.map(readLine);
}

/** The same, batch by batch to the end: for a file as long as the one that was uploaded. */
export async function* walkLines(handle: Handle, importId: string, outcomes: readonly Outcome[]): AsyncGenerator<KeptLine[]> {
  let batch: KeptLine[] = [];
  do {
    batch = await listLinesAfter(handle, importId, { outcomes, after: batch.at(-1)?.line ?? 0, limit: A_BATCH });
    yield batch;
  } while (batch.length === A_BATCH);
}

function lineRows({ db, t }: Handle) {
  return db.select().from(t.importLines);
}

type Row = Awaited<ReturnType<typeof lineRows>>[number];

function readLine({ importId: _importId, outcome, notes, cells, ...line }: Row): KeptLine {
  return { ...line, outcome: outcomeOf(outcome), notes: JSON.parse(notes), cells: JSON.parse(cells) };
}

function outcomeOf(word: string): Outcome {
  if (word === "new" || word === "same" || word === "differs" || word === "wrong") return word;
  throw new Error(`“${word}” is no outcome of a line`);
}
