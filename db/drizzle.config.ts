import { defineConfig } from "drizzle-kit";

/** `DIALECT=sqlite` or `DIALECT=postgresql`: the same tables, a folder of migrations each. */
const postgres = process.env.DIALECT === "postgresql";

export default defineConfig({
  dialect: postgres ? "postgresql" : "sqlite",
  schema: postgres ? "./db/schema/postgres.ts" : "./db/schema/sqlite.ts",
  out: postgres ? "./db/migrations/postgres" : "./db/migrations/sqlite",
});
