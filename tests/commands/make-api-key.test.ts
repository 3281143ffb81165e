import { expect, test } from "vitest";
import { ApiKeyForm, makeApiKey } from "#app/commands/make-api-key.server";
import { withdrawApiKey } from "#app/commands/withdraw-api-key.server";
import type { ApiScope } from "#app/domain/api/api-key";
import { noteStrayUse, noteUse } from "#app/server/api-use.server";
import { hashToken } from "#app/server/token.server";
import { findByHash, findUnwithdrawn, listApiKeys } from "#db/queries/api-keys";
import { listForSubject } from "#db/queries/audit";
import { addAdmin } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
type Form = Parameters<typeof makeApiKey>[2];
const form = {
  name: "Licensing back office",
  authority: "chorley",
  days: "90",
  scopes: ["reports:read", "applications:read"],
  addresses: [],
} satisfies Form;

for (const engine of ENGINES) {
  test(`${engine}: Asha makes a key for Chorley's back office, of which only the hash is kept, and withdraws it once`, async () => {
    const store = await openTestStore(engine);
    const asha = await addAdmin(store, "Asha Bennett", now);
    const made = await makeApiKey(store, asha, form, now);
    if (!made.done) throw new Error(made.reason);
    const { apiKeyId, key } = made;
    expect(key).toMatch(/^fareguard_[\w-]{43}$/);
    const kept = await findByHash(store, hashToken(key));
    expect(kept).toMatchObject({ apiKeyId, authorityId: "chorley", scopes: "applications:read reports:read" });
    expect(kept).toMatchObject({ expiresAt: new Date("2027-02-22T10:00:00Z") });
    expect(JSON.stringify(kept)).not.toContain(key);

    expect(await withdrawApiKey(store, asha, apiKeyId, now)).toEqual({ done: true });
    expect(await findUnwithdrawn(store, apiKeyId)).toBe(null);
    await expect(withdrawApiKey(store, asha, apiKeyId, now)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await listApiKeys(store)).toMatchObject([{ name: form.name, withdrawnAt: now }]);
    const audited = await listForSubject(store, apiKeyId);
    expect(audited.map(({ action }) => action).sort()).toEqual(["api-key.made", "api-key.withdrawn"]);
    expect(JSON.stringify(audited)).not.toContain(hashToken(key));
  });
}

for (const engine of ENGINES)
  test(`${engine}: the use of a key is in the log once a day in London for each thing it does, and the list has the last`, async () => {
    const store = await openTestStore(engine);
    const made = await makeApiKey(store, await addAdmin(store, "Asha Bennett", now), form, now);
    if (!made.done) throw new Error(made.reason);
    const use = (scope: ApiScope, at: string) => noteUse(store, { apiKeyId: made.apiKeyId, authorityId: "chorley", scope }, new Date(at));
    expect(await listApiKeys(store)).toMatchObject([{ usedAt: null }]);
    for (const at of ["2027-06-01T23:30:00Z", "2027-06-02T22:59:00Z", "2027-06-02T23:00:00Z"]) await use("applications:read", at);
    await use("reports:read", "2027-06-02T23:01:00Z");
    await use("applications:read", "2027-06-03T09:00:00Z");
    const uses = (await listForSubject(store, made.apiKeyId)).filter(({ action }) => action === "api-key.used");
    expect(uses.map(({ at, detail }) => `${at.toISOString()} ${detail}`).sort()).toEqual([
      '2027-06-01T23:30:00.000Z {"scope":"applications:read"}',
      '2027-06-02T23:00:00.000Z {"scope":"applications:read"}',
      '2027-06-02T23:01:00.000Z {"scope":"reports:read"}',
    ]);
    expect(await listApiKeys(store)).toMatchObject([{ usedAt: new Date("2027-06-02T23:01:00Z") }]);
  });

for (const engine of ENGINES)
  test(`${engine}: that a key was tried from elsewhere is in the log once a day in London, and is no use of it`, async () => {
    const store = await openTestStore(engine);
    const made = await makeApiKey(store, await addAdmin(store, "Asha Bennett", now), form, now);
    if (!made.done) throw new Error(made.reason);
    const about = { apiKeyId: made.apiKeyId, authorityId: "chorley" };
    const times = ["2027-06-01T23:30:00Z", "2027-06-02T22:59:00Z", "2027-06-02T23:00:00Z", "2027-06-02T23:01:00Z"];
    for (const at of times) await noteStrayUse(store, about, new Date(at));
    const tries = (await listForSubject(store, made.apiKeyId)).filter(({ action }) => action === "api-key.refused");
    expect(tries.map(({ at, authorityId, detail }) => `${at.toISOString()} ${authorityId} ${detail}`).sort()).toEqual([
      "2027-06-01T23:30:00.000Z chorley {}",
      "2027-06-02T23:00:00.000Z chorley {}",
    ]);
    expect(await listApiKeys(store)).toMatchObject([{ usedAt: null }]);
  });

test("a key may do what was chosen and no more, from the addresses that were typed", () => {
  const typed = (more: object) => ApiKeyForm.safeParse({ ...form, addresses: "", ...more });
  expect(typed({ addresses: " 192.0.2.10\r\n2001:db8::/32\n" }).data?.addresses).toEqual(["192.0.2.10", "2001:db8::/32"]);
  for (const wrong of ["192.0.2", "192.0.2.0/33", "192.0.2.0/", "back office", "fe80::1%eth0", "192.0.2.0/24/8"])
    expect(typed({ addresses: wrong }).error?.issues[0]?.message).toBe("address-wrong");
  expect(typed({ scopes: [] }).error?.issues[0]?.message).toBe("scopes-missing");
  expect(typed({ scopes: undefined }).error?.issues[0]?.message).toBe("scopes-missing");
  expect(typed({ scopes: ["everything"] }).success).toBe(false);
});

test("a council that does not exist gets no key", async () => {
  const store = await openTestStore();
  const asha = await addAdmin(store, "Asha Bennett", now);
  expect(await makeApiKey(store, asha, { ...form, authority: "atlantis" }, now)).toEqual({ done: false, reason: "no-such-authority" });
  expect(await listApiKeys(store)).toEqual([]);
});
