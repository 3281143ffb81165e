import { expect, test } from "vitest";
import { applyImport } from "#app/commands/apply-import.server";
import { readImport } from "#app/commands/read-import.server";
import { uploadImport } from "#app/commands/upload-import.server";
import { countLines } from "#app/domain/licensing/import-file";
import { listForSubject } from "#db/queries/audit";
import { findImportForAuthority } from "#db/queries/imports";
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

type Officer = Awaited<ReturnType<typeof addOfficer>>;

async function upload(store: Store, officer: Officer, text = FILE): Promise<string> {
  const uploaded = await uploadImport(store, officer, new File([text], "november.csv"), now);
  if (!uploaded.done) throw new Error(uploaded.reason);
  return uploaded.importId;
}

async function outcomes(store: Store, importId: string) {
  const upload = await findImportForAuthority(store, importId, "chorley");
  const reading = await readImport(store, "chorley", upload?.body ?? "", now);
  if (!reading.done) throw new Error(reading.reason);
  return reading.lines.map(({ line, outcome }) => `${line} ${outcome}`);
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
    expect(await applyImport(store, helen, { importId, invite: false }, now)).toEqual({ done: true, added: 3, invited: 0 });
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
    const both = await Promise.all([1, 2].map(() => applyImport(store, helen, { importId, invite: true }, now)));
    expect(both.map((each) => each.done && each.added).toSorted()).toEqual([0, 3]);
    expect(await applyImport(store, helen, { importId, invite: true }, now)).toEqual({ done: true, added: 0, invited: 0 });
    expect(await store.db.$count(store.t.applications)).toBe(3);
    expect(await letters(store)).toHaveLength(1);
    expect(await outcomes(store, importId)).toEqual(["2 same", "3 same", "4 wrong", "5 same"]);
  });
}

test("whoever has an address in the file is invited when Helen says so", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const importId = await upload(store, helen);
  expect(await applyImport(store, helen, { importId, invite: true }, now)).toEqual({ done: true, added: 3, invited: 1 });
  expect((await letters(store)).map(({ recipient }) => recipient)).toEqual(["farah@example.com"]);
});

test("what differs from what is held stays as it is held", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  await addApplications(store, helen, [{ surname: "Byrne" }], now);
  const importId = await upload(store, helen);
  expect(await outcomes(store, importId)).toContain("5 differs");
  await applyImport(store, helen, { importId, invite: false }, now);
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

test("two thousand applications are added in one go", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const lines = Array.from({ length: 2000 }, (_, index) => `CH-${index};Khan;Ali;01/02/1980;private-hire;N;20/11/2026`);
  const text = ["reference;surname;first names;date of birth;licensee type;kind;received on", ...lines].join("\n");
  const importId = await upload(store, helen, text);
  expect(await applyImport(store, helen, { importId, invite: false }, now)).toMatchObject({ added: 2000 });
  const upload2 = await findImportForAuthority(store, importId, "chorley");
  const reading = await readImport(store, "chorley", upload2?.body ?? "", now);
  expect(reading.done && countLines(reading.lines)).toEqual({ new: 0, same: 2000, differs: 0, wrong: 0 });
});
