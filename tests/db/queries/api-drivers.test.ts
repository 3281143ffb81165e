import { expect, test } from "vitest";
import { mergeAuthorities } from "#app/commands/merge-authorities.server";
import { insertMerge } from "#db/queries/account-merges";
import { listDriversForAuthority } from "#db/queries/api-drivers";
import { addApplications } from "../../support/applicants.ts";
import { imranHasPassed } from "../../support/passed.ts";
import { addDriver, addOfficer, IMRAN } from "../../support/people.ts";
import { linkTo } from "../../support/sitting.ts";
import { ENGINES, type Engine } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-26T10:00:00Z");

/** Imran passed for Chorley under one account and applied to Preston under two others; each council found something of its own. */
async function imranThrice(engine: Engine) {
  const { store, helen, driver, certificateNumber } = await imranHasPassed(now, engine);
  const preston = await addOfficer(store, now, "preston");
  const second = await addDriver(store, { ...IMRAN, email: "i.sadiq@example.com" }, now);
  const third = await addDriver(store, { ...IMRAN, email: "imran@example.com" }, now);
  const [one = "", other = ""] = await addApplications(store, preston, [{ reference: "PR-1" }, { reference: "PR-2" }], now);
  await linkTo(store, second, one, now);
  await linkTo(store, third, other, now);
  const find = async (
    officer: { personId: string; authorityId: string },
    [kept, belongs]: [{ personId: string }, { personId: string }],
    at: Date,
  ) => {
    const { authorityId, personId: officerId } = officer;
    const finding = { authorityId, officerId, keptPersonId: kept.personId, otherPersonId: belongs.personId, reason: "Same licence card." };
    await store.transaction((tx) => insertMerge(tx, { ...finding, decision: "one" }, at));
  };
  const join = () => mergeAuthorities(store, { personId: null, role: "system" }, { from: ["chorley"], into: "preston" }, later);
  const read = async () => (await listDriversForAuthority(store, "preston", "", "2026-11-26")).drivers;
  return { helen, preston, accounts: [driver, second, third] as const, certificateNumber, find, join, read };
}

for (const engine of ENGINES) {
  test(`${engine}: where two councils kept each other's account, the driver stands under the one that was kept last`, async () => {
    const { helen, preston, accounts, certificateNumber, find, join, read } = await imranThrice(engine);
    const [first, second, third] = accounts;
    await find(helen, [first, second], now);
    await find(preston, [second, first], later);
    await join();
    const drivers = await read();
    expect(drivers.map(({ driverId }) => driverId).sort()).toEqual([second.personId, third.personId].sort());
    const imran = drivers.find(({ driverId }) => driverId === second.personId);
    expect(imran).toMatchObject({ references: { length: 2 }, passNumber: certificateNumber });
  });

  test(`${engine}: where their findings form a chain, the driver stands under its end with everything that is theirs`, async () => {
    const { helen, preston, accounts, certificateNumber, find, join, read } = await imranThrice(engine);
    const [first, second, third] = accounts;
    await find(helen, [second, first], now);
    await find(preston, [third, second], later);
    await join();
    expect(await read()).toMatchObject([{ driverId: third.personId, references: { length: 3 }, passNumber: certificateNumber }]);
  });
}
