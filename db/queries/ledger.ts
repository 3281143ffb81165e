import { desc } from "drizzle-orm";
import { appendEntry, type LedgerBody } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

/** Adds one entry behind the head of the ledger, in the transaction of what it records. Returns the link that its record keeps. */
export async function appendToLedger({ db, t }: Handle, body: LedgerBody, now: Date): Promise<{ seq: number; prevHash: string }> {
  const { seq, hash } = t.ledgerEntries;
  const [head] = await db.select({ seq, hash }).from(t.ledgerEntries).orderBy(desc(seq)).limit(1);
  const entry = appendEntry(head ?? null, body);
  await db.insert(t.ledgerEntries).values({ ...entry, recordedAt: now });
  return { seq: entry.seq, prevHash: entry.prevHash };
}
