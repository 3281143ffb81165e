import { afterEach, expect, test } from "vitest";
import { waiveApplication } from "#app/commands/waive-application.server";
import { env } from "#app/server/env.server";
import { sendStatements } from "#app/server/jobs/send-statements.server";
import { listDueStatements } from "#db/queries/learning-statements";
import { addApplications } from "../../support/applicants.ts";
import { correct, VOID } from "../../support/correcting.ts";
import { listenTo } from "../../support/listening.ts";
import { addEditor, addOfficer } from "../../support/people.ts";
import { addSitter, sit, sitMissing } from "../../support/sitting.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const WAIVED = { provider: "Preston City Council", certificateReference: "SG/2026/0412", trainedOn: "2026-03-07", expiresOn: "2029-03-06" };

afterEach(() => {
  env.recordStore = null;
});

/** A record store that answers with this status, and an installation that tells it of tests. */
async function recording(status: number, engine: (typeof ENGINES)[number] = "sqlite") {
  const records = await listenTo(status);
  env.recordStore = { url: `${records.url}/xapi`, key: "fareguard", secret: "s3cret" };
  const store = await openTestStore(engine);
  const verbs = () => records.heard.map(({ body }) => (JSON.parse(body) as { verb: { id: string } }).verb.id.split("/").at(-1));
  return { store, records, recordStore: env.recordStore, verbs };
}

for (const engine of ENGINES) {
  test(`${engine}: the record store hears once that Imran failed and then passed, under ids of our own, and who he is not`, async () => {
    const { store, records, recordStore, verbs } = await recording(204, engine);
    const imran = await addSitter(store, now);
    await sit(store, imran, 3, now);
    const { driver, applicationId } = imran;
    expect(await sendStatements(store, recordStore, inMinutes(1))).toBe(1);
    expect(await sendStatements(store, recordStore, inMinutes(2))).toBe(0);
    expect(verbs()).toEqual(["failed"]);
    const [put] = records.heard;
    expect(put).toMatchObject({ method: "PUT", headers: { "x-experience-api-version": "1.0.3" } });
    expect(put?.headers.authorization).toBe(`Basic ${Buffer.from("fareguard:s3cret").toString("base64")}`);
    const statement = JSON.parse(put?.body ?? "{}");
    expect(put?.path).toBe(`/xapi/statements?statementId=${statement.id}`);
    expect(statement).toMatchObject({ actor: { account: { name: driver.personId } }, context: { registration: applicationId } });
    expect(put?.body).not.toMatch(/Imran|Sadiq|example\.com/);
  });

  test(`${engine}: training that Grace did elsewhere is waived, for the application itself while she has no account`, async () => {
    const { store, records, recordStore, verbs } = await recording(204, engine);
    const helen = await addOfficer(store, now);
    const [applicationId = ""] = await addApplications(store, helen, [{}], now);
    const waiver = await waiveApplication(store, helen, { applicationId, reason: "Seen the certificate.", ...WAIVED }, now);
    expect(waiver).toEqual({ done: true });
    await sendStatements(store, recordStore, now);
    expect(verbs()).toEqual(["waived"]);
    expect(JSON.parse(records.heard[0]?.body ?? "{}")).toMatchObject({ actor: { account: { name: applicationId } } });
  });
}

test("a fail that a correction makes a pass is taken back, and the pass is told", async () => {
  const { store, recordStore, verbs } = await recording(204);
  const editors = [await addEditor(store, "Ruth Okafor", now), await addEditor(store, "Daniel Pickup", now)] as const;
  const imran = await addSitter(store, now);
  const { missed } = await sitMissing(store, imran, 1, now);
  await sendStatements(store, recordStore, now);
  await correct(store, editors, missed[0]?.id ?? "", VOID, inMinutes(60));
  await sendStatements(store, recordStore, inMinutes(61));
  expect(verbs().slice(0, 1)).toEqual(["failed"]);
  expect(verbs().slice(1).toSorted()).toEqual(["passed", "voided"]);
});

test("what the record store does not take is tried again after a pause; what it has already counts as taken", async () => {
  const { store, records, recordStore } = await recording(500);
  await sit(store, await addSitter(store, now), 20, now);
  expect(await sendStatements(store, recordStore, now)).toBe(0);
  records.answers.status = 409;
  expect(await sendStatements(store, recordStore, now)).toBe(0);
  expect(await sendStatements(store, recordStore, inMinutes(1))).toBe(1);
  expect(await listDueStatements(store, inMinutes(600))).toEqual([]);
});

test("where no record store is set, nothing is kept for one", async () => {
  const store = await openTestStore();
  await sit(store, await addSitter(store, now), 20, now);
  expect(await listDueStatements(store, inMinutes(600))).toEqual([]);
});
