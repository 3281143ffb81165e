import { asc, desc, gt } from "drizzle-orm";
import { z } from "zod";
import { type ChainFault, verifyChain } from "#app/domain/ledger/chain";
import { GENESIS_HASH, type LedgerEntry } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

/** `size` counts the entries there are; `head` is the hash of the newest, or 64 zeros when there is none. */
export type LedgerCheck = { size: number; head: string; faults: ChainFault[] };

const PAGE = 1000;

/** The entries after this number, oldest first, at most `limit` of them. */
export async function listEntriesAfter({ db, t }: Handle, after: number, limit: number): Promise<LedgerEntry[]> {
  const { seq, prevHash, hash, body } = t.ledgerEntries;
  return db.select({ seq, prevHash, hash, body }).from(t.ledgerEntries).where(gt(seq, after)).orderBy(asc(seq)).limit(limit);
}

const Typed = z.looseObject({ type: z.string() });

/** The newest entries, newest first, with what each records and when it was recorded. */
export async function listNewestEntries({ db, t }: Handle, limit: number) {
  const rows = await db.select().from(t.ledgerEntries).orderBy(desc(t.ledgerEntries.seq)).limit(limit);
  return rows.map((row) => ({ ...row, type: Typed.safeParse(readJson(row.body)).data?.type ?? "unreadable" }));
}

/** Walks the whole ledger in pages, so that one of any length fits into memory, and names every fault. */
export async function checkLedger(handle: Handle): Promise<LedgerCheck> {
  const check: LedgerCheck = { size: 0, head: GENESIS_HASH, faults: [] };
  let last = { seq: 0, hash: GENESIS_HASH };
  for (;;) {
    const entries = await listEntriesAfter(handle, last.seq, PAGE);
    const newest = entries.at(-1);
    if (!newest) return check;
    check.faults.push(...verifyChain(entries, last).faults);
    check.size += entries.length;
    check.head = newest.hash;
    last = newest;
  }
}

/** A damaged entry must not take the page down that shows the damage. */
function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
