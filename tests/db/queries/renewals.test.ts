import { expect, test } from "vitest";
import { readRenewalPlace, readRenewalSearch, writeRenewalPlace } from "#app/domain/licensing/renewal-list";
import { updateStatus } from "#db/queries/applications";
import { saveLicences } from "#db/queries/licences";
import { countRenewalsForAuthority, hasRegister, listRenewalsForAuthority, walkRenewalsForAuthority } from "#db/queries/renewals";
import type { Store } from "#db/store";
import { addApplications } from "../../support/applicants.ts";
import { addOfficer, GRACE, IMRAN, TOMASZ } from "../../support/people.ts";
import { ENGINES, type Engine, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const today = "2026-11-24";
const search = (asked: Record<string, string> = {}) => readRenewalSearch((name) => asked[name] ?? null);

/** Imran is trained, Grace has only begun, Tomasz has not applied; a fourth licence has run out. */
async function register(engine: Engine = "sqlite"): Promise<Store> {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const [imrans = ""] = await addApplications(
    store,
    helen,
    [
      { ...IMRAN, reference: "CH-1", email: null },
      { ...GRACE, reference: "CH-2", email: null },
    ],
    now,
  );
  const passed = { status: "verified", tryAgainAt: null, passRecordId: null, passUntil: "2029-11-23" } as const;
  const people = [
    { ...IMRAN, surname: "SADIQ", expiresOn: "2026-12-01", licenceNumber: "PHD 1" },
    { ...GRACE, expiresOn: "2027-01-31", licenceNumber: "PHD 2" },
    { ...TOMASZ, expiresOn: "2028-05-31", licenceNumber: "PHD 3" },
    { ...TOMASZ, expiresOn: "2026-11-23", licenceNumber: "PHD 4" },
  ];
  const licences = people.map((person) => ({ ...person, licenseeType: "private-hire", email: null, phone: null }));
  await store.transaction(async (tx) => {
    await updateStatus(tx, imrans, passed, now);
    await saveLicences(tx, "chorley", licences, now);
    await saveLicences(tx, "preston", licences.slice(0, 1), now);
  });
  return store;
}

async function numbers(store: Store, asked: Record<string, string>) {
  const rows = await listRenewalsForAuthority(store, "chorley", search(asked), { after: null, limit: 10, today });
  return rows.map(({ licenceNumber, trained, newest }) => [licenceNumber, trained, newest?.reference ?? null]);
}

for (const engine of ENGINES) {
  test(`${engine}: licences stand by expiry with who is trained, and those that have run out are gone`, async () => {
    const store = await register(engine);
    expect(await numbers(store, {})).toEqual([
      ["PHD 1", true, "CH-1"],
      ["PHD 2", false, "CH-2"],
    ]);
    expect(await numbers(store, { months: "all" })).toHaveLength(3);
    expect(await numbers(store, { months: "1" })).toHaveLength(1);
  });

  test(`${engine}: who holds a licence and is not yet trained, by expiry`, async () => {
    const store = await register(engine);
    const asked = { months: "all", training: "missing" };
    expect(await numbers(store, asked)).toEqual([
      ["PHD 2", false, "CH-2"],
      ["PHD 3", false, null],
    ]);
    expect(await countRenewalsForAuthority(store, "chorley", search(asked), today)).toBe(2);
    const walked: string[] = [];
    for await (const rows of walkRenewalsForAuthority(store, "chorley", search(asked), today))
      walked.push(...rows.map((row) => row.licenceNumber));
    expect(walked).toEqual(["PHD 2", "PHD 3"]);
  });
}

test("a page goes on after the last licence of the one before", async () => {
  const store = await register();
  const [first] = await listRenewalsForAuthority(store, "chorley", search({ months: "all" }), { after: null, limit: 1, today });
  const after = readRenewalPlace(first ? writeRenewalPlace(first) : null);
  const rest = await listRenewalsForAuthority(store, "chorley", search({ months: "all" }), { after, limit: 10, today });
  expect(rest.map(({ licenceNumber }) => licenceNumber)).toEqual(["PHD 2", "PHD 3"]);
});

test("a council without a register is told so", async () => {
  const store = await register();
  expect(await hasRegister(store, "chorley")).toBe(true);
  expect(await hasRegister(store, "blackpool")).toBe(false);
});
