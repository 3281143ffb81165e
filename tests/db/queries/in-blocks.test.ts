import { expect, test } from "vitest";
import * as audit from "#db/queries/audit";
import { listHeldForAuthority } from "#db/queries/applicants";
import { addApplications } from "../../support/applicants.ts";
import { addOfficer } from "../../support/people.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-30T10:00:00Z");

for (const engine of ENGINES) {
  test(`${engine}: of many rows none is lost at the edge of a block, and what a row leaves out is empty`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const references = Array.from({ length: 123 }, (_, index) => `CH-${1000 + index}`);
    await addApplications(
      store,
      helen,
      references.map((reference, index) => ({ reference, phone: index === 99 ? "07700 900461" : null })),
      now,
    );
    const held = await listHeldForAuthority(
      store,
      "chorley",
      references.map((reference) => reference.replace("-", "")),
    );
    expect(held.size).toBe(123);
    expect([...held.values()].filter(({ phone }) => phone !== null)).toMatchObject([{ reference: "CH-1099", phone: "07700 900461" }]);
  });

  test(`${engine}: entries of one transaction are all in the audit log, with their instants`, async () => {
    const store = await openTestStore(engine);
    const entries = Array.from({ length: 111 }, (_, index) => ({
      actor: { personId: null, role: "system" as const },
      action: "application.imported",
      subject: `a-${index}`,
    }));
    await store.transaction((tx) => audit.recordAll(tx, entries, now));
    const found = await audit.search(
      store,
      { action: "application.imported", person: "", authority: "", from: null, until: null },
      null,
      200,
    );
    expect(found).toHaveLength(111);
    expect(found.every(({ at, actorId, detail }) => at.getTime() === now.getTime() && actorId === null && detail === "{}")).toBe(true);
  });
}
