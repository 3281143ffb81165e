/** `npm run restore -- FILE`: puts a backup in the place of the SQLite database. Stop the server first. */
import { restore, type Restore } from "#db/backup";

const url = process.env.DATABASE_URL ?? "file:data/fareguard.sqlite";
const [file] = process.argv.slice(2);

if (!url.startsWith("file:")) refuse("PostgreSQL has its own tools: use pg_restore on a dump of pg_dump, then npm run ledger:verify.");
else if (!file) refuse("Name the backup: npm run restore -- FILE. Stop the server first.");
else {
  const restored = await restore(url.slice("file:".length), file, `before-${new Date().toISOString().replace(/[:.]/g, "-")}`);
  if (!restored.done) refuse(wordsOf(restored));
  else {
    console.log(`Restored from ${file}. Its ledger has ${restored.ledger.size} entries; head ${restored.ledger.head}`);
    if (restored.keptAs) console.log(`The old database is kept as ${restored.keptAs}`);
    console.log("Compare size and head with what you wrote down, run npm run db:migrate, then start the server.");
  }
}

function wordsOf({ reason, detail }: Extract<Restore, { done: false }>): string {
  if (reason === "no-file") return `There is no file ${detail}.`;
  if (reason === "in-use") return "Something has the database open. Stop the server, then restore again. Nothing was changed.";
  return `The backup is damaged (${detail}). Nothing was changed.`;
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
