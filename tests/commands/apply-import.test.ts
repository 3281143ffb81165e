import { expect, test } from "vitest";
import { applyImport } from "#app/commands/apply-import.server";
import { continueImport } from "#app/commands/continue-import.server";
import { mapImportColumns } from "#app/commands/map-import-columns.server";
import { uploadImport } from "#app/commands/upload-import.server";
import type { ImportKind } from "#app/domain/licensing/import-columns";
import { applyImportBatch } from "#app/commands/apply-import-batch.server";
import { checkImportBatch } from "#app/commands/check-import-batch.server";
import { continueImports } from "#app/server/jobs/continue-imports.server";
import { readCsv } from "#app/server/read-csv.server";
import { listForSubject } from "#db/queries/audit";
import { countOutcomes, listLines } from "#db/queries/import-lines";
import { findImportForAuthority, readImport } from "#db/queries/imports";
import type { Store } from "#db/store";
import { addApplications, letters } from "../support/applicants.ts";
import { addOfficer } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const FILE = `Reference;Surname;Forenames;DOB;Licence type;New/Renewal;Date received;E-mail
CH-2026-0131;Begum;Farah;14/02/1983;Private Hire Driver;New;16/11/2026;farah@example.com
CH-2026-0132;Halliwell;Peter;30/09/1971;hackney carriage driver;R;17/11/2026;
CH-2026-0133;;Ali;31/02/1980;Private Hire Driver;New;17/11/2026;
CH-2026-0124;O’Neill;Grace;02/06/1985;private-hire;New;19/11/2026;
`;

const REGISTER = `Badge No;Surname;Forenames;DOB;Licence type;Expiry date;Mobile
00431;Whittle;Susan;14/08/1969;Hackney carriage driver;31/03/2027;7700900123
00432;Sadiq;Imran;27/03/1978;Private hire driver;01/12/2026;
`;
const HEAD = "reference;surname;first names;date of birth;licensee type;kind;received on";

type Officer = Awaited<ReturnType<typeof addOfficer>>;

/** A file that is uploaded and checked. */
async function upload(store: Store, officer: Officer, text = FILE, kind: ImportKind = "applications"): Promise<string> {
  const uploaded = await uploadImport(store, officer, kind, new File([text], "november.csv"), now);
  if (!uploaded.done) throw new Error(uploaded.reason);
  await continueImport(store, uploaded.importId, now);
  return uploaded.importId;
}

async function outcomes(store: Store, importId: string) {
  const lines = await listLines(store, importId, { outcome: null, offset: 0, limit: 100 });
  return lines.map(({ line, outcome }) => `${line} ${outcome}`);
}

/** What a file added and changed once it was confirmed. */
async function applied(store: Store, officer: Officer, importId: string, invite = false) {
  expect(await applyImport(store, officer, { importId, invite }, now)).toEqual({ done: true });
  await continueImport(store, importId, now);
  const { stage, added, changed } = await readImport(store, importId);
  return { stage, added, changed };
}

for (const engine of ENGINES) {
  test(`${engine}: the dry run tells what every line would do, and changes nothing`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    await addApplications(store, helen, [{}], now);
    const importId = await upload(store, helen);
    expect(await outcomes(store, importId)).toEqual(["2 new", "3 new", "4 wrong", "5 same"]);
    expect(await store.db.$count(store.t.applications)).toBe(1);
  });

  test(`${engine}: applying adds the new ones, each with its history, and leaves the wrong one out`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const importId = await upload(store, helen);
    expect(await applied(store, helen, importId)).toEqual({ stage: "applied", added: 3, changed: 0 });
    const rows = await store.db.select().from(store.t.applications);
    expect(rows.map(({ reference, kind, licenseeType, status }) => [reference, kind, licenseeType, status]).toSorted()).toEqual([
      ["CH-2026-0124", "new", "private-hire", "training-not-started"],
      ["CH-2026-0131", "new", "private-hire", "training-not-started"],
      ["CH-2026-0132", "renewal", "hackney-carriage", "training-not-started"],
    ]);
    for (const { applicationId } of rows)
      expect(await listForSubject(store, applicationId)).toMatchObject([{ action: "application.imported", actorId: helen.personId }]);
    expect((await listForSubject(store, importId)).map(({ action }) => action)).toContain("import.applied");
    expect(await letters(store)).toEqual([]);
  });

  test(`${engine}: applying twice changes nothing`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const importId = await upload(store, helen);
    await Promise.all([1, 2].map(() => applied(store, helen, importId, true)));
    expect(await applied(store, helen, importId, true)).toEqual({ stage: "applied", added: 3, changed: 0 });
    expect(await store.db.$count(store.t.applications)).toBe(3);
    expect(await letters(store)).toHaveLength(1);
    const again = await upload(store, helen);
    expect(await outcomes(store, again)).toEqual(["2 same", "3 same", "4 wrong", "5 same"]);
    expect(await applied(store, helen, again)).toEqual({ stage: "applied", added: 0, changed: 0 });
    expect(await store.db.$count(store.t.applications)).toBe(3);
  });

  test(`${engine}: a register brings licences in, and the next one brings them up to date`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    expect(await applied(store, helen, await upload(store, helen, REGISTER, "licences"))).toEqual({
      stage: "applied",
      added: 2,
      changed: 0,
    });
    const later = await upload(store, helen, REGISTER.replace("31/03/2027", "31/03/2030").replace("00431", "431"), "licences");
    expect(await outcomes(store, later)).toEqual(["2 differs", "3 same"]);
    expect(await applied(store, helen, later)).toEqual({ stage: "applied", added: 0, changed: 1 });
    const rows = await store.db.select().from(store.t.licences);
    expect(rows.map(({ licenceNumber, expiresOn, phone }) => [licenceNumber, expiresOn, phone]).toSorted()).toEqual([
      ["00431", "2030-03-31", "07700900123"],
      ["00432", "2026-12-01", null],
    ]);
  });
}

test("headings that nobody knows are explained once and remembered for the council's next file", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const own = FILE.replace("Reference;Surname", "Case;Name");
  const first = await uploadImport(store, helen, "applications", new File([own], "own.csv"), now);
  if (!first.done) throw new Error(first.reason);
  expect(first.explained).toBe(false);
  const chosen = {
    reference: "0",
    surname: "1",
    first_names: "2",
    date_of_birth: "3",
    licensee_type: "4",
    kind: "5",
    received_on: "6",
    email: "",
  };
  const wrong = await mapImportColumns(store, helen, { importId: first.importId, chosen: { ...chosen, surname: "", kind: "0" } }, now);
  expect(wrong).toEqual({ done: false, reason: "columns-wrong", missing: ["surname"], doubled: ["kind"] });
  expect(await mapImportColumns(store, helen, { importId: first.importId, chosen }, now)).toEqual({ done: true });
  await continueImport(store, first.importId, now);
  expect(await outcomes(store, first.importId)).toEqual(["2 new", "3 new", "4 wrong", "5 new"]);
  const second = await uploadImport(store, helen, "applications", new File([own], "own.csv"), now);
  expect(second).toMatchObject({ done: true, explained: true });
  const theirs = await uploadImport(store, await addOfficer(store, now, "preston"), "applications", new File([own], "own.csv"), now);
  expect(theirs).toMatchObject({ done: true, explained: false });
});

test("a reference that stands twice is wrong the second time, also when the first was read long before", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const lines = Array.from({ length: 260 }, (_, index) => `CH-${index % 259};Khan;Ali;01/02/1980;private-hire;N;20/11/2026`);
  const importId = await upload(store, helen, [HEAD, ...lines].join("\n"));
  expect((await countOutcomes(store, importId)).counts).toEqual({ new: 259, same: 0, differs: 0, wrong: 1 });
});

test("an import that a restart has stopped half-way goes on where it was", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const lines = Array.from({ length: 600 }, (_, index) => `CH-${index};Khan;Ali;01/02/1980;private-hire;N;20/11/2026`);
  const text = [HEAD, ...lines].join("\n");
  const uploaded = await uploadImport(store, helen, "applications", new File([text], "long.csv"), now);
  if (!uploaded.done) throw new Error(uploaded.reason);
  const { importId } = uploaded;
  const csv = await readCsv(text);
  expect(await checkImportBatch(store, importId, csv.done ? csv.rows : [], now)).toBe(true);
  expect(await applyImport(store, helen, { importId, invite: false }, now)).toEqual({ done: false, reason: "not-checked" });
  expect(await continueImports(store, now)).toBe(1);
  await applyImport(store, helen, { importId, invite: false }, now);
  expect(await applyImportBatch(store, importId, now)).toBe(true);
  expect(await store.db.$count(store.t.applications)).toBe(250);
  expect(await continueImports(store, now)).toBe(1);
  expect(await store.db.$count(store.t.applications)).toBe(600);
  expect(await readImport(store, importId)).toMatchObject({ stage: "applied", added: 600 });
  expect(await continueImports(store, now)).toBe(0);
});

test("whoever has an address in the file is invited when Helen says so", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const importId = await upload(store, helen);
  await applied(store, helen, importId, true);
  expect((await letters(store)).map(({ recipient }) => recipient)).toEqual(["farah@example.com"]);
});

for (const engine of ENGINES) {
  test(`${engine}: with a telephone column, whoever has only a mobile is invited by text message, and every number is kept`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const people = ["CH-1;Khan;Ali;7700900123", "CH-2;Begum;Farah;01257 515151", "CH-3;Halliwell;Peter;"].map((typed) => typed.split(";"));
    const lines = people.map(
      ([reference, surname, first, phone]) => `${reference};${surname};${first};01/02/1980;private-hire;N;20/11/2026;${phone}`,
    );
    const importId = await upload(store, helen, [`${HEAD};Mobile`, ...lines].join("\n"));
    expect(await countOutcomes(store, importId)).toMatchObject({ counts: { new: 3 }, reachable: 1 });
    await applied(store, helen, importId, true);
    expect(await letters(store)).toMatchObject([{ channel: "sms", recipient: "+447700900123", body: expect.stringContaining("CH-1") }]);
    const rows = await store.db.select().from(store.t.applicantDetails);
    expect(rows.map(({ surname, phone }) => [surname, phone]).toSorted()).toEqual([
      ["Begum", "01257 515151"],
      ["Halliwell", null],
      ["Khan", "07700900123"],
    ]);
    const again = await upload(store, helen, [`${HEAD};Mobile`, ...lines].join("\n").replace("900123", "900456"));
    expect(await outcomes(store, again)).toEqual(["2 differs", "3 same", "4 same"]);
  });
}

test("what differs from what is held stays as it is held", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  await addApplications(store, helen, [{ surname: "Byrne" }], now);
  const importId = await upload(store, helen);
  expect(await outcomes(store, importId)).toContain("5 differs");
  await applied(store, helen, importId);
  const rows = await store.db.select().from(store.t.applicantDetails);
  expect(rows.map(({ surname }) => surname)).toContain("Byrne");
});

test("another council's officer cannot see or apply the file", async () => {
  const store = await openTestStore();
  const importId = await upload(store, await addOfficer(store, now));
  const preston = await addOfficer(store, now, "preston");
  expect(await findImportForAuthority(store, importId, "preston")).toBeNull();
  await expect(applyImport(store, preston, { importId, invite: false }, now)).rejects.toMatchObject({ init: { status: 404 } });
});
