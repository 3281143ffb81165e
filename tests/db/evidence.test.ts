import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import * as audit from "#db/queries/audit";
import type { Handle } from "#db/store";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const entry = { actor: { personId: null, role: "system" }, action: "policy.set", subject: "chorley/dual" } as const;

/** The message of the database itself, which drizzle wraps. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) return "it was allowed";
  return error.cause instanceof Error ? error.cause.message : error.message;
}

for (const engine of ENGINES) {
  test(`${engine}: an audit entry can be neither changed nor removed`, async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => audit.record(tx, entry, now));
    const change = store.transaction(({ db, t }: Handle) => db.update(t.auditEntries).set({ action: "nothing.happened" }));
    expect(await refusalOf(change)).toContain("audit_entries is append-only");
    const removal = store.transaction(({ db, t }: Handle) => db.delete(t.auditEntries));
    expect(await refusalOf(removal)).toContain("audit_entries is append-only");
  });

  test(`${engine}: a ledger entry that does not follow the head is refused`, async () => {
    const store = await openTestStore(engine);
    const insert = (seq: number) =>
      store.transaction(({ db, t }: Handle) =>
        db.insert(t.ledgerEntries).values({ seq, prevHash: "0".repeat(64), hash: "a".repeat(64), body: "{}", recordedAt: now }),
      );
    expect(await refusalOf(insert(2))).toContain("does not follow the head");
    await insert(1);
    expect(await refusalOf(insert(2))).toContain("does not follow the head");
    expect(await refusalOf(insert(1))).toContain("does not follow the head");
  });

  test(`${engine}: a transaction that fails leaves nothing behind`, async () => {
    const store = await openTestStore(engine);
    const before = await store.db.$count(store.t.auditEntries);
    const work = store.transaction(async (tx) => {
      await audit.record(tx, entry, now);
      throw new Error("the lights went out");
    });
    expect(await refusalOf(work)).toBe("the lights went out");
    expect(await store.db.$count(store.t.auditEntries)).toBe(before);
  });

  test(`${engine}: instants, booleans and calendar dates come back as they went in`, async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => audit.record(tx, entry, now));
    const [row] = await audit.listForSubject(store, "chorley/dual");
    expect(row?.at).toEqual(now);
    expect(row?.detail).toBe("{}");
  });

  test(`${engine}: a transaction inside a transaction is an error, not a wait for ever`, async () => {
    const store = await openTestStore(engine);
    const work = store.transaction(() => store.transaction(async () => 1));
    expect(await refusalOf(work)).toContain("inside a transaction");
  });
}

test("sqlite: replacing a row counts as changing it", async () => {
  const store = await openTestStore();
  await store.transaction((tx) => audit.record(tx, entry, now));
  const replace = store.transaction(async ({ db, t }: Handle) => {
    const [row] = await db.select().from(t.auditEntries).limit(1);
    if (!row) throw new Error("no entry");
    await db
      .insert(t.auditEntries)
      .values({ ...row, action: sql`'forged'` })
      .onConflictDoUpdate({ target: t.auditEntries.auditId, set: { action: "forged" } });
  });
  expect(await refusalOf(replace)).toContain("append-only");
});
