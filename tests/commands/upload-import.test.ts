import { expect, test } from "vitest";
import { ImportForm, uploadImport } from "#app/commands/upload-import.server";
import { LARGEST_FILE } from "#app/domain/licensing/import-file";
import { listForSubject } from "#db/queries/audit";
import { findImportForAuthority, readBody } from "#db/queries/imports";
import type { Store } from "#db/store";
import { addOfficer } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const HEAD = "reference,surname,first names,date of birth,licensee type,kind,received on";
const LINE = "CH-1,Wójcik,Tomasz,30/01/1991,private-hire,new,16/11/2026";

async function upload(store: Store, ...parts: BlobPart[]) {
  return uploadImport(store, await addOfficer(store, now), "applications", new File(parts, "november.csv"), now);
}

for (const engine of ENGINES) {
  test(`${engine}: a file is kept as it was read, whatever it was written in, and nothing is added`, async () => {
    const store = await openTestStore(engine);
    const windows = Uint8Array.from(`${HEAD}\r\n${LINE}\r\n`, (letter) => letter.charCodeAt(0));
    const uploaded = await upload(store, windows);
    if (!uploaded.done) throw new Error(uploaded.reason);
    const kept = await findImportForAuthority(store, uploaded.importId, "chorley");
    expect(uploaded.explained).toBe(true);
    expect(kept).toMatchObject({ fileName: "november.csv", lines: 1, stage: "checking", uploadedAt: now, appliedAt: null });
    expect(await readBody(store, uploaded.importId)).toBe(`${HEAD}\r\n${LINE}\r\n`);
    expect(await store.db.$count(store.t.applications)).toBe(0);
    const [entry] = await listForSubject(store, uploaded.importId);
    expect(entry?.action).toBe("import.uploaded");
    expect(entry?.detail).not.toContain("jcik");
  });
}

test.each([
  ["", { reason: "file-empty" }],
  ["\uFEFF\r\n\r\n", { reason: "file-empty" }],
  [HEAD, { reason: "file-without-lines" }],
  [`${HEAD}\n"CH-1,Wójcik`, { reason: "malformed", line: 2 }],
  ["PK\u0003\u0004\0\0", { reason: "not-text" }],
  [`${HEAD}${`\n${LINE}`.repeat(50_001)}`, { reason: "too-many-lines", lines: 50_001 }],
])("a file that cannot be read is not kept (%#)", async (text, problem) => {
  const store = await openTestStore();
  expect(await upload(store, text)).toMatchObject({ done: false, ...problem });
  expect(await store.db.$count(store.t.imports)).toBe(0);
});

test.each([
  [undefined, "file-missing"],
  ["november.csv", "file-missing"],
  [new File([], ""), "file-missing"],
  [new File([new Uint8Array(LARGEST_FILE + 1)], "large.csv"), "file-large"],
])("the form wants a file of a size that can be read (%#)", (file, message) => {
  expect(ImportForm.safeParse({ file }).error?.issues[0]?.message).toBe(message);
});

test("files from more than thirty days ago are removed with the next one, and another council's stay", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const preston = await addOfficer(store, now, "preston");
  const file = new File([`${HEAD}\n${LINE}`], "old.csv");
  const october = new Date("2026-10-20T10:00:00Z");
  const [old, theirs] = [
    await uploadImport(store, helen, "applications", file, october),
    await uploadImport(store, preston, "applications", file, october),
  ];
  await uploadImport(store, helen, "applications", file, now);
  expect(await findImportForAuthority(store, old.done ? old.importId : "", "chorley")).toBeNull();
  expect(await findImportForAuthority(store, theirs.done ? theirs.importId : "", "preston")).not.toBeNull();
});
