import { expect, test } from "vitest";
import type { AuditSearch } from "#app/domain/audit-search";
import { readCursor, writeCursor } from "#app/domain/audit-search";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const everything: AuditSearch = { action: "", person: "", authority: "", from: null, until: null };
const today = { ...everything, from: at("00:00") };

async function recordDay(store: Store): Promise<void> {
  const asha = { personId: "asha", role: "admin" } as const;
  const helen = { personId: "helen", role: "officer" } as const;
  const entries: [audit.AuditEntry, string][] = [
    [{ actor: asha, action: "policy.set", subject: "one", authorityId: "chorley" }, "09:00"],
    [{ actor: helen, action: "application.verified", subject: "two", authorityId: "chorley" }, "10:00"],
    [{ actor: { personId: null, role: "system" }, action: "retention.applied", subject: "three" }, "11:00"],
    [{ actor: helen, action: "application.refused", subject: "four", authorityId: "preston" }, "12:00"],
  ];
  await store.transaction(async (tx) => {
    for (const [entry, time] of entries) await audit.record(tx, entry, at(time));
  });
}

for (const engine of ENGINES) {
  test(`${engine}: entries are asked for by the beginning of the action, the person, the authority and the day`, async () => {
    const store = await openTestStore(engine);
    await recordDay(store);
    const subjects = async (asked: Partial<AuditSearch>) =>
      (await audit.search(store, { ...today, ...asked }, null, 50)).map(({ subject }) => subject);
    expect(await subjects({})).toEqual(["four", "three", "two", "one"]);
    expect(await subjects({ action: "application." })).toEqual(["four", "two"]);
    expect(await subjects({ action: "lication" })).toEqual([]);
    expect(await subjects({ person: "helen", authority: "chorley" })).toEqual(["two"]);
    expect(await subjects({ person: "system" })).toEqual(["three"]);
    expect(await subjects({ from: at("10:00"), until: at("12:00") })).toEqual(["three", "two"]);
  });

  test(`${engine}: pages hold every entry once, though many are of one instant and new ones arrive`, async () => {
    const store = await openTestStore(engine);
    const entry = { actor: { personId: null, role: "system" }, action: "draft.saved", subject: "course" } as const;
    await store.transaction(async (tx) => {
      for (let count = 0; count < 7; count++) await audit.record(tx, entry, at("09:00"));
    });
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < 4; page++) {
      const entries: audit.RecordedEntry[] = await audit.search(store, today, cursor === null ? null : readCursor(cursor), 2);
      seen.push(...entries.map(({ auditId }) => auditId));
      const last = entries.at(-1);
      cursor = last ? writeCursor(last) : cursor;
      await store.transaction((tx) => audit.record(tx, entry, at("10:00")));
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
}
