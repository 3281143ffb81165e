import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { expect, onTestFinished, test } from "vitest";
import { migrationsFolder } from "#db/migrate";

type Journal = { entries: { tag: string }[] };

/** A database whose passes have no certificates yet: they get them in the step after its tables. */
function openEarlier(): Sqlite.Database {
  const folder = mkdtempSync(join(tmpdir(), "fareguard-earlier-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const migrations = join(folder, "migrations");
  cpSync(migrationsFolder("sqlite"), migrations, { recursive: true });
  const journalFile = join(migrations, "meta", "_journal.json");
  const journal: Journal = JSON.parse(readFileSync(journalFile, "utf8"));
  const entries = journal.entries.slice(
    0,
    journal.entries.findIndex(({ tag }) => /^\d+_office_evidence/.test(tag)),
  );
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries }));
  const connection = new Sqlite(join(folder, "earlier.sqlite"));
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle({ client: connection }), { migrationsFolder: migrations });
  return connection;
}

/** Fills the columns that are named, and every other that must have a value with something harmless. */
function insert(connection: Sqlite.Database, table: string, row: Record<string, string | number>): void {
  const columns = connection.pragma(`table_info(${table})`);
  if (!Array.isArray(columns)) throw new Error(`there is no table ${table}`);
  const filled = columns.flatMap(({ name, notnull, type }: { name: string; notnull: number; type: string }) =>
    name in row || notnull === 1 ? [[name, row[name] ?? (type === "text" ? `${table} ${name}` : 1)] as const] : [],
  );
  const names = filled.map(([name]) => `"${name}"`).join(", ");
  const marks = filled.map(() => "?").join(", ");
  connection.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`).run(...filled.map(([, value]) => value));
}

test("a pass from before gets its certificate: the names of that day, a code of its own, a place in the status lists", () => {
  const connection = openEarlier();
  const hash = (digit: string) => digit.repeat(64);
  insert(connection, "licensing_authorities", { authority_id: "chorley", name: "Chorley Council" });
  insert(connection, "licensee_types", { authority_id: "chorley", licensee_type: "dual", label: "Dual driver", course_id: "safe" });
  insert(connection, "people", { person_id: "imran" });
  insert(connection, "personal_details", { person_id: "imran", first_names: "Imran", surname: "Sadiq" });
  insert(connection, "courses", { course_id: "safe", live_version_id: "v1" });
  insert(connection, "course_versions", { version_id: "v1", course_id: "safe" });
  insert(connection, "policies", { policy_id: "p1", authority_id: "chorley" });
  insert(connection, "enrolments", { enrolment_id: "e1", person_id: "imran", course_id: "safe", version_id: "v1" });
  insert(connection, "licence_applications", { application_id: "a1", authority_id: "chorley", licensee_type: "dual", added_by: "imran" });
  const attempt = { application_id: "a1", person_id: "imran", enrolment_id: "e1", version_id: "v1", policy_id: "p1" };
  const pass = { person_id: "imran", course_id: "safe", version_id: "v1", policy_id: "p1", authority_id: "chorley" };
  for (const seq of [1, 2]) {
    insert(connection, "ledger_entries", { seq, prev_hash: seq === 1 ? hash("0") : hash("1"), hash: hash(String(seq)) });
    insert(connection, "attempts", { ...attempt, attempt_id: `t${seq}`, number: seq });
    insert(connection, "pass_records", {
      ...pass,
      pass_record_id: `r${seq}`,
      attempt_id: `t${seq}`,
      certificate_number: `CSE-${seq}`,
      seq,
    });
  }

  migrate(drizzle({ client: connection }), { migrationsFolder: migrationsFolder("sqlite") });
  const certificates = connection.prepare("SELECT * FROM certificates ORDER BY status_index").all();
  expect(certificates).toEqual(
    [0, 1].map((status_index) => ({
      ...{ pass_record_id: expect.stringMatching(/^r[12]$/), template: 1, status_index },
      ...{ authority_name: "Chorley Council", licence_label: "Dual driver", check_token: expect.stringMatching(/^[0-9a-f]{32}$/) },
    })),
  );
  expect(connection.prepare("SELECT first_names, surname FROM certificate_names").all()).toEqual([
    { first_names: "Imran", surname: "Sadiq" },
    { first_names: "Imran", surname: "Sadiq" },
  ]);
  expect(connection.pragma("foreign_key_check(certificates)")).toEqual([]);
  connection.close();
});
