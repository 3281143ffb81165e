import { expect, test } from "vitest";
import { changePassword } from "#app/commands/change-password.server";
import type { Role } from "#app/domain/licensing/role";
import { hashPassword, verifyPassword } from "#app/server/password.server";
import { listForSubject } from "#db/queries/audit";
import { insertPerson, readPasswordHash } from "#db/queries/people";
import type { Store } from "#db/store";
import { listWaiting } from "../support/outbox.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const currentPassword = "three blue taxis";

async function addWithPassword(store: Store, role: Role) {
  const passwordHash = await hashPassword(currentPassword);
  const person = { name: "Helen Marsden", email: "helen@example.com", passwordHash, role, authorityId: null };
  const personId = await store.transaction((tx) => insertPerson(tx, person, now));
  return { personId, role, authorityId: null };
}

for (const engine of ENGINES) {
  test(`${engine}: a new password replaces the old one, a letter tells the owner, and the audit log keeps neither`, async () => {
    const store = await openTestStore(engine);
    const owner = await addWithPassword(store, "driver");
    const change = await changePassword(store, owner, { currentPassword, newPassword: "amber lamp post" }, now);
    expect(change).toEqual({ done: true, email: "helen@example.com" });
    const hash = await readPasswordHash(store, owner.personId);
    expect(await verifyPassword({ hash, password: "amber lamp post" })).toBe(true);
    const [letter] = await listWaiting(store);
    expect(letter).toMatchObject({ recipient: "helen@example.com", subject: "Your Fareguard password was changed" });
    expect(letter?.body).toContain("Every other phone and computer was signed out");
    const [entry] = await listForSubject(store, owner.personId);
    expect(entry).toMatchObject({ action: "password.changed", actorId: owner.personId, detail: '{"by":"owner"}' });
  });
}

test("a new password of staff has at least 15 characters", async () => {
  const store = await openTestStore();
  const owner = await addWithPassword(store, "editor");
  const change = (newPassword: string) => changePassword(store, owner, { currentPassword, newPassword }, now);
  expect(await change("twelve chars")).toEqual({ done: false, reason: "password-short-staff" });
  expect(await change("fifteen letters")).toMatchObject({ done: true });
});

test("of two changes at the same moment one counts", async () => {
  const store = await openTestStore();
  const owner = await addWithPassword(store, "driver");
  const change = (newPassword: string) => changePassword(store, owner, { currentPassword, newPassword }, now);
  const changes = await Promise.all([change("amber lamp post"), change("green kettle river")]);
  expect(changes.filter(({ done }) => done)).toHaveLength(1);
  expect(changes).toContainEqual({ done: false, reason: "changed-meanwhile" });
});
