import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, inject, onTestFinished, test } from "vitest";
import { appendEntry } from "#app/domain/ledger/entry";
import { backUp, restore } from "#db/backup";
import { openSqlite } from "#db/open-sqlite";
import { addOfficer } from "../support/people.ts";

const now = new Date("2026-11-24T10:00:00Z");

async function folderWithDatabase(): Promise<{ folder: string; database: string }> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-backup-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const database = join(folder, "live.sqlite");
  const template = await backUp(inject("templateDatabase"), database);
  expect(template.done).toBe(true);
  return { folder, database };
}

async function countPeople(database: string): Promise<number> {
  const store = openSqlite(database);
  const people = await store.db.$count(store.t.people);
  await store.close();
  return people;
}

/** Changes a database behind the product's back, as somebody with the file could. */
function meddle(file: string, statements: string): void {
  const connection = new Sqlite(file);
  connection.exec(statements);
  connection.close();
}

test("a backup is taken while the server runs, is for its owner only, and never overwrites", async () => {
  const { folder, database } = await folderWithDatabase();
  const store = openSqlite(database);
  await addOfficer(store, now);
  const file = join(folder, "backup.sqlite");
  expect(await backUp(database, file)).toMatchObject({ done: true, ledger: { size: 0, faults: [] } });
  await store.close();
  expect(await countPeople(file)).toBe(1);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await backUp(database, file)).toMatchObject({ done: false, reason: "file-exists" });
});

test("a restore brings the backup back and keeps the old database beside it", async () => {
  const { folder, database } = await folderWithDatabase();
  const file = join(folder, "backup.sqlite");
  await backUp(database, file);
  const store = openSqlite(database);
  await addOfficer(store, now);
  await store.close();
  expect(await restore(database, file, "before")).toMatchObject({ done: true, keptAs: `${database}.before` });
  expect(await countPeople(database)).toBe(0);
  expect(await countPeople(`${database}.before`)).toBe(1);
  expect((await readdir(folder)).filter((name) => name.includes("restoring"))).toEqual([]);
});

test("a restore is refused while the server has the database open", async () => {
  const { folder, database } = await folderWithDatabase();
  const file = join(folder, "backup.sqlite");
  await backUp(database, file);
  const store = openSqlite(database);
  await addOfficer(store, now);
  expect(await restore(database, file, "before")).toMatchObject({ done: false, reason: "in-use" });
  await addOfficer(store, now, "preston");
  await store.close();
  expect(await countPeople(database)).toBe(2);
});

test("a file that is no database, or one with a reference to nothing, is refused and nothing is changed", async () => {
  const { folder, database } = await folderWithDatabase();
  const file = join(folder, "backup.sqlite");
  await writeFile(file, "this was a letter to the editor, not a database");
  expect(await restore(database, file, "before")).toMatchObject({ done: false, reason: "damaged" });
  expect(await restore(database, join(folder, "nowhere.sqlite"), "before")).toMatchObject({ done: false, reason: "no-file" });
  await rm(file);
  await backUp(database, file);
  meddle(file, "PRAGMA foreign_keys = OFF; DELETE FROM licensing_authorities");
  expect(await restore(database, file, "before")).toMatchObject({ done: false, reason: "damaged" });
  expect(await countPeople(database)).toBe(0);
});

test("a backup whose ledger was rewritten is refused, and the entry is named", async () => {
  const { folder, database } = await folderWithDatabase();
  const store = openSqlite(database);
  const entry = appendEntry(null, { type: "PASS", score: 18 });
  await store.transaction(({ db, t }) => db.insert(t.ledgerEntries).values({ ...entry, recordedAt: now }));
  await store.close();
  const file = join(folder, "backup.sqlite");
  expect(await backUp(database, file)).toMatchObject({ done: true, ledger: { size: 1, head: entry.hash } });
  meddle(file, "DROP TRIGGER ledger_entries_no_update; UPDATE ledger_entries SET body = replace(body, '18', '20')");
  const refusal = await restore(database, file, "before");
  expect(refusal).toEqual({ done: false, reason: "damaged", detail: "the ledger is broken at entry 1: hash" });
});

test("a damaged database is replaced all the same", async () => {
  const { folder, database } = await folderWithDatabase();
  const file = join(folder, "backup.sqlite");
  await backUp(database, file);
  await writeFile(database, "the disk wrote rubbish over this");
  expect(await restore(database, file, "before")).toMatchObject({ done: true });
  expect(await countPeople(database)).toBe(0);
});
