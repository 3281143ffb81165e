import { expect, test } from "vitest";
import { removeView } from "#app/commands/remove-view.server";
import { saveView } from "#app/commands/save-view.server";
import { listForSubject } from "#db/queries/audit";
import { listViewsOfOfficer } from "#db/queries/saved-views";
import { addOfficer } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const READY = { name: "Ready", search: "status=ready-to-verify&type=private-hire&text=Sadiq" };

for (const engine of ENGINES)
  test(`${engine}: Helen keeps her filters under a name, and only she can remove them`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const preston = await addOfficer(store, now, "preston");
    expect(await saveView(store, helen, READY, now)).toEqual({ done: true });
    const [view] = await listViewsOfOfficer(store, helen.personId);
    expect(view).toMatchObject({ name: "Ready", search: "status=ready-to-verify&type=private-hire" });
    expect(await listViewsOfOfficer(store, preston.personId)).toEqual([]);
    await expect(removeView(store, preston, view?.viewId ?? "", now)).rejects.toMatchObject({ init: { status: 404 } });
    await removeView(store, helen, view?.viewId ?? "", now);
    expect(await listViewsOfOfficer(store, helen.personId)).toEqual([]);
    expect((await listForSubject(store, helen.personId)).map(({ action }) => action).toSorted()).toEqual(["view.removed", "view.saved"]);
  });

test("a second view of one name, and one without filters, are not kept", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  await saveView(store, helen, READY, now);
  expect(await saveView(store, helen, { ...READY, name: "READY" }, now)).toEqual({ done: false, reason: "name-taken" });
  expect(await saveView(store, helen, { name: "A name", search: "text=Sadiq" }, now)).toEqual({ done: false, reason: "nothing-to-save" });
});
