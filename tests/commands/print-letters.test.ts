import { expect, test } from "vitest";
import { printLetters } from "#app/commands/print-letters.server";
import { listForSubject } from "#db/queries/audit";
import { countToPrint, listFileForAuthority, listFilesForAuthority, listLettersForAuthority } from "#db/queries/letters";
import { queueMail } from "#db/queries/outbox";
import { addApplications } from "../support/applicants.ts";
import { listWaiting } from "../support/outbox.ts";
import { addOfficer } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

for (const engine of ENGINES) {
  test(`${engine}: of two officers who print at once, one gets every letter and the other none`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const preston = await addOfficer(store, now, "preston");
    const applicationIds = await addApplications(store, helen, [{ reference: "CH-1" }, { reference: "CH-2" }], now);
    const letter = { channel: "post", recipient: "", subject: "Your test", body: "Please come." } as const;
    await store.transaction(async (tx) => {
      for (const applicationId of applicationIds) await queueMail(tx, { ...letter, authorityId: "chorley", applicationId }, now);
    });
    expect(await countToPrint(store, "chorley")).toBe(2);
    expect(await listWaiting(store)).toEqual([]);

    const printings = await Promise.all([printLetters(store, helen, now), printLetters(store, helen, now)]);
    const [first] = printings.filter(({ done }) => done);
    expect(printings.map(({ done }) => done).sort()).toEqual([false, true]);
    if (!first?.done) throw new Error("nothing was printed");
    expect(await printLetters(store, preston, now)).toEqual({ done: false, reason: "nothing-to-print" });

    const lines = await listFileForAuthority(store, "chorley", first.file);
    expect(lines.map(({ reference, surname, body }) => [reference, surname, body])).toEqual([
      ["CH-1", "O’Neill", "Please come."],
      ["CH-2", "O’Neill", "Please come."],
    ]);
    expect(await listFileForAuthority(store, "preston", first.file)).toEqual([]);
    expect(await listFilesForAuthority(store, "chorley")).toMatchObject([{ postFile: first.file, letters: 2, madeAt: now }]);
    expect(await listForSubject(store, first.file)).toMatchObject([{ action: "letters.printed", detail: '{"letters":2}' }]);
    const any = { state: "", after: null } as const;
    expect(await listLettersForAuthority(store, "chorley", any, 50)).toMatchObject([{ channel: "post" }, { channel: "post" }]);
    expect(await listLettersForAuthority(store, "preston", any, 50)).toEqual([]);
  });
}
