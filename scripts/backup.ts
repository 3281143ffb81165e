/** `npm run backup -- FILE`: a checked copy of the SQLite database in a new file, while the server may go on running. */
import { backUp } from "#db/backup";

const url = process.env.DATABASE_URL ?? "file:data/fareguard.sqlite";
const [file] = process.argv.slice(2);

if (!url.startsWith("file:")) refuse("PostgreSQL has its own tools: use pg_dump, and pg_restore to bring it back.");
else if (!file) refuse("Name the new file: npm run backup -- FILE");
else {
  const backup = await backUp(url.slice("file:".length), file);
  if (!backup.done)
    refuse(backup.reason === "file-exists" ? `${file} exists already; a backup never overwrites` : `The copy is damaged: ${backup.detail}`);
  else console.log(`${file} is written and checked. Its ledger has ${backup.ledger.size} entries; head ${backup.ledger.head}`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
