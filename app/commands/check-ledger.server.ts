import { z } from "zod";
import type { Admin } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import { checkLedger as walkLedger, type LedgerCheck } from "#db/queries/ledger-check";
import type { Handle, Store } from "#db/store";

const LEDGER = "ledger";
const CHECKED = "ledger.checked";
const MOST_NAMED = 10;

/** What the audit log keeps of a check; `named` are the first faults. */
const CheckDetail = z.object({ size: z.number(), head: z.string(), faults: z.number(), named: z.string() });

/**
 * Walks the whole ledger and records what was found. The walk stands outside the transaction: entries never change, so
 * nothing can move under it, and nobody who saves an answer has to wait for it.
 */
export async function checkLedger(store: Store, admin: Admin, now: Date): Promise<{ done: true } & LedgerCheck> {
  const check = await walkLedger(store);
  const named = check.faults.slice(0, MOST_NAMED).map(({ seq, fault }) => `${seq} ${fault}`);
  const detail: z.infer<typeof CheckDetail> = { size: check.size, head: check.head, faults: check.faults.length, named: named.join(", ") };
  const actor = { personId: admin.personId, role: "admin" } as const;
  await store.transaction((tx) => audit.record(tx, { actor, action: CHECKED, subject: LEDGER, detail }, now));
  return { done: true, ...check };
}

/** When the ledger was last checked and what was found, or null. */
export async function findLastCheck(handle: Handle) {
  const entry = await audit.findNewest(handle, LEDGER, CHECKED);
  return entry && { at: entry.at, ...CheckDetail.parse(JSON.parse(entry.detail)) };
}
