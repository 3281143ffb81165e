import { expect, test } from "vitest";
import { mergeAccounts, separateAccounts } from "#app/commands/merge-accounts.server";
import { setMisconductBar } from "#app/commands/set-misconduct-bar.server";
import { listSamePersons } from "#db/queries/account-merges";
import { listAttemptsForAuthority } from "#db/queries/attempt-evidence";
import { listForSubject } from "#db/queries/audit";
import { findBarUntil } from "#db/queries/misconduct-bars";
import { listClaimedForAuthority } from "#db/queries/officer-drivers";
import { listPassesForAuthority } from "#db/queries/pass-evidence";
import { addApplicationOf } from "../support/invitations.ts";
import { addDriver, addOfficer, IMRAN } from "../support/people.ts";
import { addSitter, linkTo, sit, statusOf } from "../support/sitting.ts";
import { ENGINES, type Engine, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const REASON = "He forgot his old password and made a second account. Same licence card.";

/** Imran passed under his old account; his new application is in an account he made since. */
async function imranTwice(engine: Engine = "sqlite") {
  const store = await openTestStore(engine);
  const old = await addSitter(store, now);
  await sit(store, old, 20, now);
  const again = await addDriver(store, { ...IMRAN, email: "imran.new@example.com" }, now);
  const renewal = await addApplicationOf(store, IMRAN, old.officerId, now);
  await linkTo(store, again, renewal, now);
  const helen = { personId: old.officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  return { store, helen, keptId: again.personId, otherId: old.driver.personId, renewal };
}

for (const engine of ENGINES)
  test(`${engine}: two accounts found to be one person keep their histories, which count together until an officer finds otherwise`, async () => {
    const { store, helen, keptId, otherId, renewal } = await imranTwice(engine);
    expect(await statusOf(store, renewal)).toBe("training-not-started");
    expect(await mergeAccounts(store, helen, { keptId, otherId, reason: REASON }, now)).toEqual({ done: true });
    expect(await statusOf(store, renewal)).toBe("ready-to-verify");
    for (const personId of [keptId, otherId]) {
      expect(await listSamePersons(store, "chorley", personId)).toEqual([keptId, otherId]);
      expect(await listPassesForAuthority(store, "chorley", personId, "2026-11-24")).toHaveLength(1);
      expect(await listAttemptsForAuthority(store, "chorley", { personId })).toHaveLength(1);
      expect(await listClaimedForAuthority(store, personId, "chorley")).toHaveLength(2);
    }
    const [pass] = await store.db.select().from(store.t.passRecords);
    expect(pass?.personId).toBe(otherId);
    expect(await listSamePersons(store, "preston", keptId)).toEqual([keptId]);

    expect(await separateAccounts(store, helen, { keptId, otherId, reason: "It was his cousin." }, now)).toEqual({ done: true });
    expect(await statusOf(store, renewal)).toBe("training-not-started");
    expect(await listPassesForAuthority(store, "chorley", keptId, "2026-11-24")).toEqual([]);
    const findings = await store.db.select().from(store.t.accountMerges);
    expect(findings.map(({ number, decision }) => [number, decision])).toEqual([
      [1, "one"],
      [2, "two"],
    ]);
    const actions = (await listForSubject(store, keptId)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["accounts.merged", "accounts.separated"]));
  });

test("a bar under one account keeps the person from the test under the other", async () => {
  const { store, helen, keptId, otherId } = await imranTwice();
  await setMisconductBar(store, helen, { personId: otherId, untilOn: "2027-11-24", reason: "Photographed the questions." }, now);
  expect(await findBarUntil(store, keptId, "chorley")).toBeNull();
  await mergeAccounts(store, helen, { keptId, otherId, reason: REASON }, now);
  expect(await findBarUntil(store, keptId, "chorley")).toBe("2027-11-24");
});

test("what was found once is not found again, and not the other way round", async () => {
  const { store, helen, keptId, otherId } = await imranTwice();
  await mergeAccounts(store, helen, { keptId, otherId, reason: REASON }, now);
  expect(await mergeAccounts(store, helen, { keptId, otherId, reason: REASON }, now)).toEqual({ done: false, reason: "already-merged" });
  const turned = { keptId: otherId, otherId: keptId, reason: REASON };
  expect(await mergeAccounts(store, helen, turned, now)).toEqual({ done: false, reason: "already-merged" });
  expect(await separateAccounts(store, helen, turned, now)).toEqual({ done: false, reason: "not-merged" });
});

test("drivers whom a council does not know are not its to merge", async () => {
  const { store, keptId, otherId } = await imranTwice();
  const preston = await addOfficer(store, now, "preston");
  await expect(mergeAccounts(store, preston, { keptId, otherId, reason: REASON }, now)).rejects.toMatchObject({ init: { status: 404 } });
});
