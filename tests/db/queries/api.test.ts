import { expect, test } from "vitest";
import { acceptPass } from "#app/commands/accept-pass.server";
import { giveConsent } from "#app/commands/give-consent.server";
import { mergeAccounts, separateAccounts } from "#app/commands/merge-accounts.server";
import { showPass } from "#app/commands/show-pass.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { PassRecordQuery, readDecisionPlace, VerificationQuery } from "#app/domain/api/queries";
import { instantOf } from "#app/server/api-query.server";
import { listDriversForAuthority } from "#db/queries/api-drivers";
import { findPassRecordForAuthority, listPassRecordsForAuthority } from "#db/queries/api-pass-records";
import { listVerificationsForAuthority } from "#db/queries/api-verifications";
import { insertDecision } from "#db/queries/verifications";
import { addApplications } from "../../support/applicants.ts";
import { revoke } from "../../support/certificates.ts";
import { imranHasPassed } from "../../support/passed.ts";
import { addDriver, addOfficer, GRACE, IMRAN } from "../../support/people.ts";
import { linkTo } from "../../support/sitting.ts";
import { ENGINES } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-26T10:00:00Z");
const FROM_THE_START = { after: 0, since: null };
const TODAY = "2026-11-26";
const [EARLIEST, LATEST] = ["1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"];

for (const engine of ENGINES) {
  test(`${engine}: a pass is Chorley's to read, and Preston's once Preston has accepted it`, async () => {
    const { store, helen, driver, certificateNumber, pass } = await imranHasPassed(now, engine);
    const preston = await addOfficer(store, now, "preston");
    const read = async (council: string, since: Date | null = null) =>
      (await listPassRecordsForAuthority(store, council, { after: 0, since }, TODAY)).passRecords;
    const [chorleys] = await read("chorley");
    expect(chorleys).toMatchObject({ certificateNumber, course: pass.courseId, courseVersion: 1, passedOn: "2026-11-24", status: "valid" });
    expect(await read("preston")).toEqual([]);
    expect(await findPassRecordForAuthority(store, "preston", certificateNumber, TODAY)).toBe(null);

    const names = { surname: IMRAN.surname, firstNames: IMRAN.firstNames, bornOn: IMRAN.bornOn };
    const [applicationId = ""] = await addApplications(store, preston, [{ reference: "PR/26/00431", licenseeType: "dual", ...names }], now);
    const consent = await giveConsent(store, driver, { certificateNumber, authorityId: null }, later);
    const asked = { applicationId, number: certificateNumber, code: consent.done ? (consent.code ?? "") : "" };
    const shown = await showPass(store, preston, asked, later);
    if (!shown.done) throw new Error(shown.reason);
    expect(await read("preston")).toEqual([]);
    await acceptPass(store, preston, { applicationId, consentId: shown.consentId, identityCheck: "passport" }, later);
    expect(await read("preston")).toMatchObject([{ certificateNumber, reference: "PR/26/00431" }]);
    expect(await findPassRecordForAuthority(store, "preston", certificateNumber, TODAY)).toMatchObject({ reference: "PR/26/00431" });
    expect((await read("chorley"))[0]?.reference).toBe(chorleys?.reference);

    expect(await read("chorley", later)).toEqual([]);
    expect(await read("preston", later)).toHaveLength(1);
    await revoke(store, pass.passRecordId, helen.personId, later);
    expect(await read("chorley", later)).toMatchObject([{ status: "revoked" }]);
    const { drivers } = await listDriversForAuthority(store, "chorley", "", TODAY);
    expect(drivers).toMatchObject([{ surname: "Sadiq", passNumber: null, passUntil: null }]);
  });

  test(`${engine}: two accounts of one person are one driver, under the one that was kept, until they are two after all`, async () => {
    const { store, helen, driver, certificateNumber } = await imranHasPassed(now, engine);
    const second = await addDriver(store, { ...IMRAN, email: "i.sadiq@example.com" }, now);
    const [applicationId = ""] = await addApplications(store, helen, [{ reference: "CH-900" }], now);
    await linkTo(store, second, applicationId, now);
    const read = async () => (await listDriversForAuthority(store, "chorley", "", TODAY)).drivers;
    expect(await read()).toHaveLength(2);
    await mergeAccounts(store, helen, { keptId: second.personId, otherId: driver.personId, reason: "Same licence." }, now);
    const [one, ...others] = await read();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ driverId: second.personId, passNumber: certificateNumber });
    expect(one?.references).toHaveLength(2);
    expect(await listDriversForAuthority(store, "preston", "", TODAY)).toEqual({ drivers: [], next: null });
    await separateAccounts(store, helen, { keptId: second.personId, otherId: driver.personId, reason: "Father and son." }, later);
    expect(await read()).toHaveLength(2);
  });

  test(`${engine}: decisions come page by page, the newest last, each once, and from an instant on`, async () => {
    const { store, helen, applicationId, pass, certificateNumber } = await imranHasPassed(now, engine);
    await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, now);
    const some = await addApplications(
      store,
      helen,
      Array.from({ length: 60 }, (_, index) => ({ reference: `CH-${100 + index}` })),
      now,
    );
    const no = {
      kind: "refused",
      passRecordId: null,
      identityCheck: null,
      reason: "Convicted of assault",
      officerId: helen.personId,
    } as const;
    await store.transaction(async (tx) => {
      for (const id of some) await insertDecision(tx, { ...no, applicationId: id }, later);
    });
    const first = await listVerificationsForAuthority(store, "chorley", { after: null, since: null });
    expect(first.verifications).toHaveLength(50);
    expect(first.verifications[0]).toMatchObject({ decision: "verified", passNumber: certificateNumber, identityCheck: "passport" });
    expect(JSON.stringify(first)).not.toMatch(/assault|Marsden/);
    const second = await listVerificationsForAuthority(store, "chorley", { after: first.next, since: null });
    expect(second).toMatchObject({ verifications: { length: 11 }, next: null });
    const references = [...first.verifications, ...second.verifications].map(({ reference }) => reference);
    expect(new Set(references).size).toBe(61);
    const since = await listVerificationsForAuthority(store, "chorley", { after: null, since: later });
    expect(since.verifications.every(({ decision }) => decision === "refused")).toBe(true);
    expect((await listVerificationsForAuthority(store, "preston", { after: null, since: null })).verifications).toEqual([]);
  });

  test(`${engine}: the first and the last that can be asked for are looked for like any other`, async () => {
    const { store } = await imranHasPassed(now, engine);
    const { after } = PassRecordQuery.parse({ after: "999999999" });
    const passes = async (asked: { after: number; since: Date | null }) =>
      (await listPassRecordsForAuthority(store, "chorley", asked, TODAY)).passRecords;
    expect(await passes({ after: Number(after), since: null })).toEqual([]);
    for (const [since, found] of [[EARLIEST, 1] as const, [LATEST, 0] as const]) {
      expect(await passes({ after: 0, since: instantOf(PassRecordQuery.parse({ since }).since) })).toHaveLength(found);
      const query = VerificationQuery.parse({ since, after: `${new Date(since).getTime()}~x` });
      const asked = { after: readDecisionPlace(query.after ?? ""), since: instantOf(query.since) };
      expect(await listVerificationsForAuthority(store, "chorley", asked)).toEqual({ verifications: [], next: null });
    }
  });

  test(`${engine}: fifty-one drivers are two pages`, async () => {
    const { store, helen } = await imranHasPassed(now, engine);
    const some = await addApplications(
      store,
      helen,
      Array.from({ length: 50 }, (_, index) => ({ reference: `CH-${100 + index}` })),
      now,
    );
    for (const [index, id] of some.entries()) {
      await linkTo(store, await addDriver(store, { ...GRACE, email: `grace.${index}@example.com` }, now), id, now);
    }
    const first = await listDriversForAuthority(store, "chorley", "", TODAY);
    expect(first.drivers).toHaveLength(50);
    const second = await listDriversForAuthority(store, "chorley", first.next ?? "", TODAY);
    expect(second).toMatchObject({ drivers: { length: 1 }, next: null });
    expect(new Set([...first.drivers, ...second.drivers].map(({ driverId }) => driverId)).size).toBe(51);
    expect(await listPassRecordsForAuthority(store, "chorley", FROM_THE_START, TODAY)).toMatchObject({ next: null });
  });
}
