import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { connect, openSqlite } from "./open-sqlite.ts";
import { checkLedger, type LedgerCheck } from "./queries/ledger-check.ts";

export type Backup = { done: true; file: string; ledger: LedgerCheck } | { done: false; reason: "file-exists" | "damaged"; detail: string };
export type Restore =
  { done: true; ledger: LedgerCheck; keptAs: string | null } | { done: false; reason: "no-file" | "in-use" | "damaged"; detail: string };

/** Writes a checked copy of the database into a new file that only its owner may read, while the server may go on running. */
export async function backUp(database: string, file: string): Promise<Backup> {
  if (existsSync(file)) return { done: false, reason: "file-exists", detail: file };
  const source = connect(database, true);
  try {
    source.prepare("VACUUM INTO ?").run(file);
  } finally {
    source.close();
  }
  chmodSync(file, 0o600);
  const check = await inspect(file);
  toDisk(file);
  return check.ok ? { done: true, file, ledger: check.ledger } : { done: false, reason: "damaged", detail: check.detail };
}

/**
 * Puts a backup in the place of the database, whose old files are kept beside it under `keptSuffix`. Everything is checked
 * first, on a copy: pages, references and the chain of the ledger. Refused while anything has the database open.
 */
export async function restore(database: string, file: string, keptSuffix: string): Promise<Restore> {
  if (!existsSync(file)) return { done: false, reason: "no-file", detail: file };
  const copy = `${database}.restoring`;
  rmSync(copy, { force: true });
  copyFileSync(file, copy);
  try {
    const check = await inspect(copy);
    if (!check.ok) return { done: false, reason: "damaged", detail: check.detail };
    if (isInUse(database)) return { done: false, reason: "in-use", detail: database };
    chmodSync(copy, 0o600);
    toDisk(copy);
    const keptAs = keepOld(database, keptSuffix);
    renameSync(copy, database);
    toDisk(dirname(database));
    return { done: true, ledger: check.ledger, keptAs };
  } finally {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(copy + suffix, { force: true });
  }
}

type Inspection = { ok: true; ledger: LedgerCheck } | { ok: false; detail: string };

/** Whether a database file is whole. It may be opened for writing: only ever given a copy of ours. */
async function inspect(file: string): Promise<Inspection> {
  try {
    return pageFault(file) ?? (await ledgerOf(file));
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

function pageFault(file: string): Inspection | null {
  const connection = new Sqlite(file);
  try {
    const integrity = String(connection.pragma("integrity_check", { simple: true }));
    if (integrity !== "ok") return { ok: false, detail: integrity };
    const broken = connection.pragma("foreign_key_check");
    return Array.isArray(broken) && broken.length === 0 ? null : { ok: false, detail: "rows refer to rows that are not there" };
  } finally {
    connection.close();
  }
}

async function ledgerOf(file: string): Promise<Inspection> {
  const store = openSqlite(file);
  try {
    const ledger = await checkLedger(store);
    const [first] = ledger.faults;
    if (first) return { ok: false, detail: `the ledger is broken at entry ${first.seq}: ${first.fault}` };
    return { ok: true, ledger };
  } finally {
    await store.close();
  }
}

/** Leaving the write-ahead log needs the database to oneself, so it fails exactly while somebody else has it open. */
function isInUse(database: string): boolean {
  if (!existsSync(database)) return false;
  const connection = new Sqlite(database, { timeout: 0 });
  try {
    return connection.pragma("journal_mode = DELETE", { simple: true }) !== "delete";
  } catch (error) {
    // A damaged database is what a restore is for: it is nobody's any more.
    return error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
  } finally {
    connection.close();
  }
}

function keepOld(database: string, suffix: string): string | null {
  if (!existsSync(database)) return null;
  const keptAs = `${database}.${suffix}`;
  for (const part of ["-wal", "-shm", ""]) if (existsSync(database + part)) renameSync(database + part, keptAs + part);
  return keptAs;
}

function toDisk(path: string): void {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
