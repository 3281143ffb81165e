import { expect, test } from "vitest";
import * as audit from "#db/queries/audit";
import { listAuthoritiesAtWork } from "#db/queries/authorities";
import { insertDeparture } from "#db/queries/departures";
import { countAdmins, findStaffMember, listStaff, STAFF_SIGNED_IN } from "#db/queries/staff";
import { addAdmin, addDriver, addOfficer, IMRAN } from "../../support/people.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

for (const engine of ENGINES) {
  test(`${engine}: staff are listed by name with their council and their last sign-in; drivers are not`, async () => {
    const store = await openTestStore(engine);
    const imran = await addDriver(store, IMRAN, now);
    const helen = await addOfficer(store, now);
    await addAdmin(store, "Asha Bennett", now);
    const signedIn = { actor: { personId: helen.personId, role: "officer" }, action: STAFF_SIGNED_IN, subject: helen.personId } as const;
    for (const hour of ["08", "09"]) await store.transaction((tx) => audit.record(tx, signedIn, new Date(`2026-11-24T${hour}:00:00Z`)));
    expect(await listStaff(store)).toMatchObject([
      { name: "Asha Bennett", role: "admin", authorityName: null, lastSignedInAt: null, departedAt: null },
      { name: "Helen Marsden", authorityName: "Chorley Council", lastSignedInAt: new Date("2026-11-24T09:00:00Z") },
    ]);
    expect(await findStaffMember(store, imran.personId)).toBeNull();
    expect(await countAdmins(store)).toBe(1);
  });

  test(`${engine}: each council shows its kinds of licence and the officers who work for it now`, async () => {
    const store = await openTestStore(engine);
    await addOfficer(store, now);
    const burnley = await addOfficer(store, now, "burnley");
    const departure = { personId: burnley.personId, reason: "Moved to Preston", recordedBy: burnley.personId };
    await store.transaction((tx) => insertDeparture(tx, departure, now));
    const councils = await listAuthoritiesAtWork(store);
    expect(councils.find(({ authorityId }) => authorityId === "chorley")).toMatchObject({ licenseeTypes: 7, officers: 1 });
    expect(councils.find(({ authorityId }) => authorityId === "burnley")).toMatchObject({ licenseeTypes: 3, officers: 0 });
    expect(councils.find(({ authorityId }) => authorityId === "preston")).toMatchObject({ licenseeTypes: 3, officers: 0 });
  });
}
