import { appendToLedger } from "#db/queries/ledger";
import { findPassOfAttempt } from "#db/queries/passes";
import { insertStep } from "#db/queries/revocations";
import type { Store } from "#db/store";
import { sit, type Sitter } from "./sitting.ts";

/** A pass with full marks on a day, and what its certificate was given. */
export async function issue(store: Store, sitter: Sitter, at: Date) {
  const pass = await findPassOfAttempt(store, await sit(store, sitter, 20, at));
  const certificates = await store.db.select().from(store.t.certificates);
  const certificate = certificates.find(({ passRecordId }) => passRecordId === pass?.passRecordId);
  if (!pass || !certificate) throw new Error("the test was not passed");
  return { pass, certificate };
}

/** Revokes a pass of Chorley's, as two officers would. */
export function revoke(store: Store, passRecordId: string, officerId: string, at: Date): Promise<void> {
  return store.transaction(async (tx) => {
    const by = { passRecordId, reason: "Somebody else took the test", authorityId: "chorley", officerId };
    await insertStep(tx, { ...by, step: "proposed", link: null }, at);
    const link = await appendToLedger(tx, { type: "REVOKE", at: at.toISOString() }, at);
    await insertStep(tx, { ...by, step: "confirmed", link }, at);
  });
}
