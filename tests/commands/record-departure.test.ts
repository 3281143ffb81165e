import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { askPasswordReset } from "#app/commands/ask-password-reset.server";
import { endStaffSessions } from "#app/commands/end-staff-sessions.server";
import { recordDeparture } from "#app/commands/record-departure.server";
import { recordReturn } from "#app/commands/record-return.server";
import { listForSubject } from "#db/queries/audit";
import { findSession, listSessions } from "#db/queries/sessions";
import { findStaffMember } from "#db/queries/staff";
import type { Store } from "#db/store";
import { addAdmin, addDriver, addOfficer, IMRAN } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const reason = "Left the council on 20 November 2026";

async function signInAs(store: Store, personId: string): Promise<string> {
  const token = randomUUID();
  const times = { createdAt: now, updatedAt: now, expiresAt: new Date("2026-12-01T10:00:00Z") };
  await store.transaction(({ db, t }) => db.insert(t.signInSessions).values({ id: randomUUID(), userId: personId, token, ...times }));
  return token;
}

for (const engine of ENGINES) {
  test(`${engine}: Helen leaves: her sessions end, no new one holds, and who ended it and why stays on record`, async () => {
    const store = await openTestStore(engine);
    const [asha, helen] = [await addAdmin(store, "Asha Bennett", now), await addOfficer(store, now)];
    const token = await signInAs(store, helen.personId);
    expect(await findSession(store, { token, now })).toMatchObject([{ personId: helen.personId }]);

    expect(await recordDeparture(store, asha, { personId: helen.personId, reason }, now)).toEqual({ done: true });
    expect(await findSession(store, { token, now })).toEqual([]);
    const late = await signInAs(store, helen.personId);
    expect(await findSession(store, { token: late, now })).toEqual([]);
    expect(await findStaffMember(store, helen.personId)).toMatchObject({ departedAt: now, departureReason: reason });
    const [entry] = await listForSubject(store, helen.personId);
    expect(entry).toMatchObject({ action: "staff.departed", actorId: asha.personId, authorityId: "chorley", detail: '{"sessions":1}' });
    expect(await recordDeparture(store, asha, { personId: helen.personId, reason }, now)).toEqual({
      done: false,
      reason: "departed-already",
    });
  });

  test(`${engine}: Helen comes back, leaves again, and each time is a row of its own`, async () => {
    const store = await openTestStore(engine);
    const [asha, helen] = [await addAdmin(store, "Asha Bennett", now), await addOfficer(store, now)];
    expect(await recordReturn(store, asha, helen.personId, now)).toEqual({ done: false, reason: "not-departed" });
    await recordDeparture(store, asha, { personId: helen.personId, reason }, now);
    expect(await recordReturn(store, asha, helen.personId, now)).toEqual({ done: true });
    const token = await signInAs(store, helen.personId);
    expect(await findSession(store, { token, now })).toHaveLength(1);
    expect(await recordDeparture(store, asha, { personId: helen.personId, reason: "Left for good" }, now)).toEqual({ done: true });
    expect(await store.db.$count(store.t.departures)).toBe(2);
  });

  test(`${engine}: Helen is signed out everywhere and may sign in again`, async () => {
    const store = await openTestStore(engine);
    const [asha, helen] = [await addAdmin(store, "Asha Bennett", now), await addOfficer(store, now)];
    await signInAs(store, helen.personId);
    await signInAs(store, helen.personId);
    expect(await endStaffSessions(store, asha, helen.personId, now)).toEqual({ done: true, sessions: 2 });
    expect(await listSessions(store, helen.personId, now)).toEqual([]);
    const token = await signInAs(store, helen.personId);
    expect(await findSession(store, { token, now })).toHaveLength(1);
  });
}

test("Asha does not end her own access, nor her own sessions there", async () => {
  const store = await openTestStore();
  const asha = await addAdmin(store, "Asha Bennett", now);
  await addAdmin(store, "Nadeem Akhtar", now);
  await signInAs(store, asha.personId);
  expect(await recordDeparture(store, asha, { personId: asha.personId, reason }, now)).toEqual({ done: false, reason: "own-account" });
  expect(await endStaffSessions(store, asha, asha.personId, now)).toEqual({ done: false, reason: "own-account" });
  expect(await listSessions(store, asha.personId, now)).toHaveLength(1);
});

test("of two administrators who end each other's access at once, one stays", async () => {
  const store = await openTestStore();
  const [asha, nadeem] = [await addAdmin(store, "Asha Bennett", now), await addAdmin(store, "Nadeem Akhtar", now)];
  const ends = await Promise.all([
    recordDeparture(store, asha, { personId: nadeem.personId, reason }, now),
    recordDeparture(store, nadeem, { personId: asha.personId, reason }, now),
  ]);
  expect(ends).toEqual([{ done: true }, { done: false, reason: "last-admin" }]);
});

test("a driver is no colleague: their account is not ended here", async () => {
  const store = await openTestStore();
  const [asha, imran] = [await addAdmin(store, "Asha Bennett", now), await addDriver(store, IMRAN, now)];
  const departure = recordDeparture(store, asha, { personId: imran.personId, reason }, now);
  await expect(departure).rejects.toMatchObject({ init: { status: 404 } });
});

test("whoever has left gets no link for a new password", async () => {
  const store = await openTestStore();
  const [asha, helen] = [await addAdmin(store, "Asha Bennett", now), await addOfficer(store, now)];
  await recordDeparture(store, asha, { personId: helen.personId, reason }, now);
  expect(await askPasswordReset(store, { email: "helen.chorley@example.com" }, now)).toEqual({ done: false, reason: "no-account" });
});
