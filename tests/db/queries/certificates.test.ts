import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { certificateStatus } from "#app/domain/licensing/certificate";
import { listRevokedIndexes } from "#db/queries/certificate-standing";
import { findCertificateForDriver } from "#db/queries/certificates";
import { findLastValidDay, listHeldPasses } from "#db/queries/passes";
import { issue, revoke } from "../../support/certificates.ts";
import { addDriver, GRACE } from "../../support/people.ts";
import { addSitter } from "../../support/sitting.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const COURSE = "taxi-driver-safeguarding";

/** The message of the database itself, which drizzle may have wrapped. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof Error)) return "it was allowed";
  return error.cause instanceof Error ? error.cause.message : error.message;
}

for (const engine of ENGINES) {
  test(`${engine}: a certificate keeps what it was issued with, whatever the council is called later`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const { pass, certificate } = await issue(store, imran, now);
    const read = () => findCertificateForDriver(store, pass.certificateNumber, imran.driver.personId);
    const before = await read();
    expect(before?.facts).toMatchObject({
      ...{ template: 1, number: pass.certificateNumber, name: { firstNames: "Imran", surname: "Sadiq" }, place: "home" },
      ...{ passedOn: "2026-11-24", validUntil: "2029-11-23", authorityName: "Chorley Council" },
    });
    expect(certificate.checkToken).toMatch(/^[0-9a-f]{32}$/);
    expect(certificate.statusIndex).toBeLessThan(131_072);

    await store.transaction(async ({ db, t }) => {
      await db.update(t.authorities).set({ name: "Lancashire Council" }).where(eq(t.authorities.authorityId, "chorley"));
      await db.update(t.licenseeTypes).set({ label: "Taxi" });
      await db.update(t.personalDetails).set({ surname: "Khan" });
    });
    expect(await read()).toEqual(before);
    const change = store.transaction(({ db, t }) => db.update(t.certificates).set({ template: 2 }));
    expect(await refusalOf(change)).toContain("certificates is append-only");
    const rename = store.transaction(({ db, t }) => db.update(t.certificateNames).set({ surname: "Khan" }));
    expect(await refusalOf(rename)).toContain("certificate_names is append-only");
  });
}

test("a revoked pass is in the status list and counts for nothing", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const { pass, certificate } = await issue(store, imran, now);
  const { personId } = imran.driver;
  const list = { from: 0, below: 131_072 };
  expect(await listRevokedIndexes(store, list)).toEqual([]);
  await revoke(store, pass.passRecordId, imran.officerId, now);

  expect(await listRevokedIndexes(store, list)).toEqual([certificate.statusIndex]);
  expect(await listHeldPasses(store, { authorityId: "chorley", personId, courseIds: [COURSE] })).toMatchObject([{ revoked: true }]);
  expect(await findLastValidDay(store, personId, [COURSE], "2026-11-25")).toBeNull();
  const found = await findCertificateForDriver(store, pass.certificateNumber, personId);
  expect(found && certificateStatus(found.standing, "2026-11-25")).toBe("revoked");
});

test("a certificate is nobody's but its holder's", async () => {
  const store = await openTestStore();
  const { pass } = await issue(store, await addSitter(store, now), now);
  const grace = await addDriver(store, GRACE, now);
  expect(await findCertificateForDriver(store, pass.certificateNumber, grace.personId)).toBeNull();
});

test("the certificate stands without its name once that was erased", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const { pass } = await issue(store, imran, now);
  await store.transaction(({ db, t }) => db.delete(t.certificateNames));
  const found = await findCertificateForDriver(store, pass.certificateNumber, imran.driver.personId);
  expect(found?.facts).toMatchObject({ name: null, number: pass.certificateNumber });
});
