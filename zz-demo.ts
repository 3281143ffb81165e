import { spawn } from "node:child_process";
import { rmSync, mkdirSync } from "node:fs";
import { hashPassword } from "#app/server/password.server";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrateDatabase } from "#db/migrate";
import { openStore } from "#db/open-store";
import { seedDemonstration } from "#db/seed/demonstration";
import { insertApplications } from "#db/queries/applicants";
import { findByEmail } from "#db/queries/people";
import { addDriver } from "./tests/support/people.ts";
import { linkTo, finishTraining, sit, begin, answer } from "./tests/support/sitting.ts";
import { refreshStatusesOf } from "#app/commands/refresh-application-status.server";
import { insertClaim } from "#db/queries/invited-applications";

const folder = "/tmp/officer-demo"; rmSync(folder, { recursive: true, force: true }); mkdirSync(folder);
const url = `file:${folder}/x.sqlite`;
await migrateDatabase(url);
const store = openStore(url);
const now = new Date(); const ago = (h: number) => new Date(now.getTime() - h * 3600_000);
await importContent(store, await readContent("content"), ago(2000));
await seedDemonstration(store, hashPassword, now);
const helen = (await findByEmail(store, "helen@demo.fareguard.test"))!.personId;
const person = (firstNames: string, surname: string, bornOn: string) => ({ firstNames, surname, bornOn, email: `${firstNames}.${surname}`.toLowerCase().replace(/[^a-z.]/g, "") + "@example.com" });
let n = 200;
async function app(p: ReturnType<typeof person>, kind: "new" | "renewal" = "renewal", authorityId = "chorley") {
  const [a] = await store.transaction((tx) => insertApplications(tx, [{ reference: `CH-2026-0${n++}`, ...p, licenseeType: "private-hire", kind, receivedOn: "2026-11-0" + (n % 9 + 1) }], { authorityId, createdBy: helen }, ago(200)));
  return a!.applicationId;
}
const passed = async (p: ReturnType<typeof person>) => { const applicationId = await app(p); const driver = await addDriver(store, p, ago(100)); await linkTo(store, driver, applicationId, ago(99)); await finishTraining(store, driver, ago(98)); await sit(store, { driver, applicationId, officerId: helen }, 12, ago(97)); await store.transaction(async (tx) => { }); return { driver, applicationId, officerId: helen }; };
const a = person("Farah", "Begum", "1983-02-14");
{ const applicationId = await app(a, "new"); const driver = await addDriver(store, a, ago(100)); await linkTo(store, driver, applicationId, ago(99)); await finishTraining(store, driver, ago(98)); await sit(store, { driver, applicationId, officerId: helen }, 20, ago(3)); console.log("READY", applicationId); }
{ const p = person("Peter", "Halliwell", "1971-09-30"); const applicationId = await app(p); const driver = await addDriver(store, p, ago(900)); await linkTo(store, driver, applicationId, ago(899)); await finishTraining(store, driver, ago(898)); const s = { driver, applicationId, officerId: helen };
  for (const h of [890, 600, 300]) { await sit(store, s, 12, ago(h)).catch(async (e) => { console.log(String(e)); const { insertCompletion, findEnrolment } = await import("#db/queries/enrolments"); const { findLiveVersion } = await import("#db/queries/courses"); const v = (await findLiveVersion(store, "taxi-driver-safeguarding"))!; const e2 = (await findEnrolment(store, driver.personId, "taxi-driver-safeguarding"))!; await store.transaction(async (tx) => { for (const m of v.course.modules) for (const l of m.lessons) await insertCompletion(tx, { enrolmentId: e2.enrolmentId, module: m.slug, lesson: l.slug }, ago(h + 1)); }); await sit(store, s, 12, ago(h)); }); }
  console.log("DECISION", applicationId); }
{ const p = person("Anna", "Kowalska", "1990-05-05"); const applicationId = await app(p, "new"); const driver = await addDriver(store, p, ago(30)); await linkTo(store, driver, applicationId, ago(29)); await finishTraining(store, driver, ago(28)); await sit(store, { driver, applicationId, officerId: helen }, 12, ago(2)); console.log("FAILED", applicationId); }
{ const p = person("Yusuf", "Patel", "1988-12-12"); const applicationId = await app(p, "renewal"); const driver = await addDriver(store, p, ago(30)); await linkTo(store, driver, applicationId, ago(29)); await finishTraining(store, driver, ago(28)); console.log("TRAINING", applicationId); }
{ const p = person("Siobhán", "Byrne", "1979-03-07"); const applicationId = await app(p, "renewal"); const driver = await addDriver(store, { ...p, surname: "O’Neill", email: "siobhan@example.com" }, ago(30)); await store.transaction(async (tx) => { await insertClaim(tx, { applicationId, personId: driver.personId, result: "to-check", differs: ["surname"] }, ago(20)); await refreshStatusesOf(tx, driver.personId, ago(20)); }); console.log("CHECK", applicationId); }
await store.close();
const port = process.env.PORT ?? "4311";
const settings = { NODE_ENV: "production", DEMO: "1", DATABASE_URL: url, PORT: port, SESSION_SECRET: "a".repeat(40), LOG_LEVEL: "warn" };
const server = spawn(process.execPath, ["build/server/index.js"], { env: { ...process.env, ...settings }, stdio: "inherit" });
process.on("SIGTERM", () => server.kill("SIGTERM"));
