import { hashPassword } from "#app/server/password.server";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrateDatabase } from "#db/migrate";
import { openStore } from "#db/open-store";
import { seedDemonstration } from "#db/seed/demonstration";

/** Brings a demonstration's database up to date: schema, content, people and applications. Safe to repeat. */
export async function prepareDemonstration(url: string): Promise<void> {
  await migrateDatabase(url);
  const store = openStore(url);
  try {
    const outcome = await importContent(store, await readContent("content"), new Date());
    if (!outcome.done) console.warn(`The course files were not imported (${outcome.reason}); what is in the database is served.`);
    await seedDemonstration(store, hashPassword, new Date());
  } finally {
    await store.close();
  }
}
