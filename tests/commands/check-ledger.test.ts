import { expect, test } from "vitest";
import { checkLedger, findLastCheck } from "#app/commands/check-ledger.server";
import { GENESIS_HASH } from "#app/domain/ledger/entry";
import { listNewestEntries } from "#db/queries/ledger-check";
import { addAdmin } from "../support/people.ts";
import { addSitter, sit } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

for (const engine of ENGINES) {
  test(`${engine}: a check finds a sound ledger, and its result stays on record`, async () => {
    const store = await openTestStore(engine);
    const asha = await addAdmin(store, "Asha Bennett", now);
    expect(await findLastCheck(store)).toBeNull();
    await sit(store, await addSitter(store, now), 20, now);
    const [newest] = await listNewestEntries(store, 1);
    expect(newest).toMatchObject({ seq: 1, type: "PASS" });
    expect(await checkLedger(store, asha, now)).toEqual({ done: true, size: 1, head: newest?.hash, faults: [] });
    expect(await findLastCheck(store)).toEqual({ at: now, size: 1, head: newest?.hash, faults: 0, named: "" });
  });

  test(`${engine}: an entry that was forged is found and named`, async () => {
    const store = await openTestStore(engine);
    const asha = await addAdmin(store, "Asha Bennett", now);
    const forged = { seq: 1, prevHash: GENESIS_HASH, hash: "a".repeat(64), body: "{}", recordedAt: now };
    await store.transaction(({ db, t }) => db.insert(t.ledgerEntries).values(forged));
    await checkLedger(store, asha, now);
    expect(await findLastCheck(store)).toMatchObject({ size: 1, faults: 2, named: "1 body, 1 hash" });
    expect(await listNewestEntries(store, 1)).toMatchObject([{ seq: 1, type: "unreadable" }]);
  });
}
