import { expect, test } from "vitest";
import { claimApplication } from "#app/commands/claim-application.server";
import { confirmRevocation } from "#app/commands/confirm-revocation.server";
import { makeApiKey } from "#app/commands/make-api-key.server";
import { mergeAuthorities, previewMerger } from "#app/commands/merge-authorities.server";
import { openSitting } from "#app/commands/open-sitting.server";
import { proposeRevocation } from "#app/commands/propose-revocation.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { readSearchText } from "#app/domain/licensing/search-text";
import { readApplication } from "#db/queries/applications";
import { listForSubject, listForSubjects } from "#db/queries/audit";
import { listTransfers } from "#db/queries/authority-mergers";
import { findBarUntil, insertBar } from "#db/queries/misconduct-bars";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { listHistoryForAuthority } from "#db/queries/history";
import { listFoundForAuthority } from "#db/queries/search-terms";
import type { Store } from "#db/store";
import { mergerInWords } from "../../scripts/merger-arguments.ts";
import { addApplications } from "../support/applicants.ts";
import { addWebhook } from "../support/listening.ts";
import { imranHasPassed } from "../support/passed.ts";
import { addAdmin, addDriver, addOfficer, GRACE } from "../support/people.ts";
import { ENGINES } from "../support/stores.ts";

const now = new Date("2028-04-01T10:00:00Z");
const then = new Date("2026-11-24T10:00:00Z");
const BY_COMMAND = { personId: null, role: "system" } as const;
/** Preston takes over from Chorley: any of the councils will do for what is shown here. */
const NAMES = { from: ["chorley"], into: "preston" };

async function chorleyAtWork(engine: (typeof ENGINES)[number] = "sqlite") {
  const chorley = await imranHasPassed(then, engine);
  const { store, helen, applicationId, pass } = chorley;
  await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, then);
  const preston = await addOfficer(store, then, "preston");
  return { ...chorley, preston };
}

async function addApiKey(store: Store, admin: { personId: string; name: string }, authority: string, at: Date) {
  const form = { name: "Back office", authority, days: "365" } as const;
  const made = await makeApiKey(store, admin, { ...form, scopes: ["applications:read"], addresses: [] }, at);
  if (!made.done) throw new Error(made.reason);
  return made;
}

for (const engine of ENGINES) {
  test(`${engine}: Chorley becomes part of Preston, whose officers find, prove and revoke what was decided there`, async () => {
    const { store, helen, mark, applicationId, driver, preston, certificateNumber } = await chorleyAtWork(engine);
    const bar = {
      personId: driver.personId,
      authorityId: "chorley",
      untilOn: "2028-12-31",
      reason: "Cheat sheet.",
      officerId: helen.personId,
    };
    await store.transaction((tx) => insertBar(tx, bar, then));
    const merger = await mergeAuthorities(store, BY_COMMAND, NAMES, now);
    expect(merger).toMatchObject({ done: true, preview: { moving: [{ authorityId: "chorley", officers: 2, bars: 1, passes: 1 }] } });

    expect(await readApplication(store, applicationId)).toMatchObject({ authorityId: "preston", status: "verified" });
    expect(await listTransfers(store, applicationId)).toMatchObject([{ authorityName: "Chorley Council", transferredAt: now }]);
    const evidence = await findEvidenceForAuthority(store, applicationId, "preston", now);
    expect(evidence?.passes).toMatchObject([{ authorityName: "Chorley Council", certificateNumber }]);
    const history = await listHistoryForAuthority(store, "preston", [applicationId]);
    expect(history.find(({ action }) => action === "application.verified")).toMatchObject({ authority: "Chorley Council" });
    expect(await findBarUntil(store, driver.personId, "preston")).toBe("2028-12-31");
    const [entry] = await listForSubject(store, "chorley");
    expect(entry).toMatchObject({ action: "authority.merged", authorityId: "preston", actorRole: "system" });

    const moved = { ...mark, authorityId: "preston" };
    await proposeRevocation(store, moved, { certificateNumber, reason: "Somebody else sat it." }, now);
    expect(await confirmRevocation(store, preston, { certificateNumber, proposal: 1 }, now)).toEqual({ done: true });
  });
}

test("a preview changes nothing", async () => {
  const { store, applicationId } = await chorleyAtWork();
  const entries = await store.db.$count(store.t.auditEntries);
  expect(await previewMerger(store, NAMES, now)).toMatchObject({ done: true });
  expect(await readApplication(store, applicationId)).toMatchObject({ authorityId: "chorley" });
  expect(await store.db.$count(store.t.auditEntries)).toBe(entries);
  expect(await store.db.$count(store.t.authorityMergers)).toBe(0);
});

test("officers of the old council are signed out and work for the new one", async () => {
  const { store, helen } = await chorleyAtWork();
  const session = { id: "s", userId: helen.personId, token: "t", expiresAt: now, createdAt: then, updatedAt: then };
  await store.transaction(({ db, t }) => db.insert(t.signInSessions).values(session));
  await mergeAuthorities(store, BY_COMMAND, NAMES, now);
  expect(await store.db.$count(store.t.signInSessions)).toBe(0);
  const people = await store.db.select({ id: store.t.people.id, authorityId: store.t.people.authorityId }).from(store.t.people);
  expect(people).toContainEqual({ id: helen.personId, authorityId: "preston" });
});

test("keys and webhooks of the old council end, counted before and entered one by one; those of the new one go on", async () => {
  const { store } = await chorleyAtWork();
  const asha = await addAdmin(store, "Asha Bennett", then);
  const made = new Map<string, string[]>();
  for (const authority of ["chorley", "preston"]) {
    const { webhookId } = await addWebhook(store, asha, { authority }, then);
    const { apiKeyId } = await addApiKey(store, asha, authority, then);
    made.set(authority, [webhookId, apiKeyId]);
  }
  expect(await previewMerger(store, NAMES, now)).toMatchObject({ preview: { moving: [{ apiKeys: 1, webhooks: 1 }] } });
  await mergeAuthorities(store, BY_COMMAND, NAMES, now);
  const { webhooks, apiKeys } = store.t;
  const ends = await store.db.select({ authority: webhooks.authorityId, at: webhooks.endedAt }).from(webhooks);
  const withdrawn = await store.db.select({ authority: apiKeys.authorityId, at: apiKeys.withdrawnAt }).from(apiKeys);
  for (const rows of [ends, withdrawn])
    expect(rows.toSorted((one, other) => (one.authority < other.authority ? -1 : 1))).toEqual([
      { authority: "chorley", at: now },
      { authority: "preston", at: null },
    ]);
  const endings = async (authority: string) =>
    (await listForSubjects(store, made.get(authority) ?? [])).filter(({ at }) => at.getTime() === now.getTime());
  const ending = { authorityId: "chorley", actorRole: "system", actorId: null };
  const entries = (await endings("chorley")).toSorted((one, other) => (one.action < other.action ? -1 : 1));
  expect(entries).toMatchObject([
    { ...ending, action: "api-key.withdrawn" },
    { ...ending, action: "webhook.ended" },
  ]);
  expect(await endings("preston")).toEqual([]);
});

test("what would end is printed with what would move", async () => {
  const { store } = await chorleyAtWork();
  await addApiKey(store, await addAdmin(store, "Asha Bennett", then), "chorley", then);
  const merger = await previewMerger(store, NAMES, now);
  if (!merger.done) throw new Error("something is in the way");
  expect(mergerInWords(merger.preview, false)).toEqual(expect.arrayContaining(["  API keys, which end: 1", "  webhooks, which end: 0"]));
});

test("no key and no webhook is made for a council that has become part of another", async () => {
  const { store } = await chorleyAtWork();
  const asha = await addAdmin(store, "Asha Bennett", then);
  await mergeAuthorities(store, BY_COMMAND, NAMES, now);
  await expect(addApiKey(store, asha, "chorley", now)).rejects.toThrow("authority-merged");
  await expect(addWebhook(store, asha, { authority: "chorley" }, now)).rejects.toThrow("authority-merged");
  for (const table of [store.t.apiKeys, store.t.webhooks]) expect(await store.db.$count(table)).toBe(0);
  await addApiKey(store, asha, "preston", now);
  await addWebhook(store, asha, { authority: "preston" }, now);
});

test("a reference that both have is told apart, and the driver's letter still leads to their own", async () => {
  const { store, helen, preston } = await chorleyAtWork();
  const [theirs = ""] = await addApplications(store, preston, [{ reference: "2027/1", surname: "Holt" }], then);
  const [graces = ""] = await addApplications(store, helen, [{ reference: "2027/1" }], then);
  await mergeAuthorities(store, BY_COMMAND, NAMES, now);
  expect(await readApplication(store, theirs)).toMatchObject({ reference: "2027/1" });
  expect(await readApplication(store, graces)).toMatchObject({ reference: "2027/1 chorley", authorityId: "preston" });
  expect(await listTransfers(store, graces)).toMatchObject([{ reference: "2027/1" }]);
  const grace = await addDriver(store, GRACE, now);
  const claim = { authority: "chorley", reference: "2027/1", surname: GRACE.surname, born: GRACE.bornOn };
  expect(await claimApplication(store, grace, claim, now)).toMatchObject({ done: true, applicationId: graces, result: "matched" });
});

test("while somebody sits a test in the room, and a second time, nothing is merged", async () => {
  const { store, helen } = await chorleyAtWork();
  await openSitting(store, helen, { place: "Town Hall", hours: 2 }, now);
  const refused = await mergeAuthorities(store, BY_COMMAND, NAMES, now);
  expect(refused).toEqual({ done: false, reasons: [{ reason: "sitting-open", authorityId: "chorley" }] });
  const tomorrow = new Date("2028-04-02T10:00:00Z");
  expect(await mergeAuthorities(store, BY_COMMAND, NAMES, tomorrow)).toMatchObject({ done: true });
  const again = await mergeAuthorities(store, BY_COMMAND, NAMES, tomorrow);
  expect(again).toEqual({ done: false, reasons: [{ reason: "already-merged", authorityId: "chorley" }] });
});

test("a name that nobody has is refused by name", async () => {
  const { store } = await chorleyAtWork();
  const merger = await previewMerger(store, { from: ["chorly"], into: "preston" }, now);
  expect(merger).toEqual({ done: false, reasons: [{ reason: "unknown", authorityId: "chorly" }] });
});

test("the applications and the register of the old council are found at the new one, also under the old reference", async () => {
  const { store, helen, preston } = await chorleyAtWork();
  const licence = { surname: "O’Neill", firstNames: "Grace", bornOn: GRACE.bornOn, licenceNumber: "PH 4471" };
  await addApplications(store, preston, [{ reference: "2027/1", surname: "Holt" }], then);
  const [graces = ""] = await addApplications(store, helen, [{ reference: "2027/1", ...licence }], then);
  const names = { firstNames: GRACE.firstNames, surname: GRACE.surname, surnameNormalised: "oneill", bornOn: GRACE.bornOn };
  const held = { licenseeType: "private-hire", expiresOn: "2028-09-30", ...names, namedAt: then };
  const register = [
    { licenceId: "1", authorityId: "chorley", licenceNumber: "PH 4471", licenceNumberNormalised: "PH4471", ...held },
    { licenceId: "2", authorityId: "chorley", licenceNumber: "PH 1", licenceNumberNormalised: "PH1", ...held },
    { licenceId: "3", authorityId: "preston", licenceNumber: "PH 1", licenceNumberNormalised: "PH1", ...held },
  ];
  await store.transaction(({ db, t }) => db.insert(t.licences).values(register));
  await mergeAuthorities(store, BY_COMMAND, NAMES, now);
  for (const typed of ["O’Neill", "2027/1", "2027/1 chorley", "4471"]) {
    const wanted = readSearchText(typed);
    expect(wanted && (await listFoundForAuthority(store, "preston", wanted)), typed).toContain(graces);
    expect(wanted && (await listFoundForAuthority(store, "chorley", wanted)), typed).toEqual([]);
  }
  const licences = await store.db.select({ id: store.t.licences.licenceId, at: store.t.licences.authorityId }).from(store.t.licences);
  expect(licences).toEqual(
    expect.arrayContaining([
      { id: "1", at: "preston" },
      { id: "2", at: "chorley" },
      { id: "3", at: "preston" },
    ]),
  );
});
