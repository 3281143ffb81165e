import { expect, test } from "vitest";
import { recordExport } from "#app/commands/record-export.server";
import { listForSubject } from "#db/queries/audit";
import { addOfficer } from "../support/people.ts";
import { openTestStore } from "../support/stores.ts";

test("that Helen took a file out is kept, with her filters and without the name she looked for", async () => {
  const store = await openTestStore();
  const now = new Date("2026-11-24T10:00:00Z");
  const helen = await addOfficer(store, now);
  await recordExport(store, helen, { text: "Sadiq", status: "verified", licenseeType: null, kind: "renewal" }, now);
  const [entry] = await listForSubject(store, "chorley");
  expect(entry).toMatchObject({ action: "applications.exported", actorId: helen.personId, authorityId: "chorley" });
  expect(JSON.parse(entry?.detail ?? "")).toEqual({ status: "verified", licensee_type: null, kind: "renewal", by_text: true });
});
