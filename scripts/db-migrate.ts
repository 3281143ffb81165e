/** `npm run db:migrate`: brings the database up to the newest schema. Safe to repeat. */
import { migrateDatabase } from "#db/migrate";

await migrateDatabase(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
