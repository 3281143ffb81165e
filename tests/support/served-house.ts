import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { hashPassword } from "#app/server/password.server";
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { migrateDatabase } from "#db/migrate";
import { openStore } from "#db/open-store";
import { seedDemonstration } from "#db/seed/demonstration";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type ServedHouse = { origin: string; database: string; stop(): Promise<void> };

/** Serves the built product on a fresh demonstration database and a free port, as `npm start` would. */
export async function serveHouse(): Promise<ServedHouse> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-house-"));
  const file = join(folder, "house.sqlite");
  await copyFile(await (template ??= makeTemplate()), file);
  const database = `file:${file}`;
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = {
    NODE_ENV: "production",
    DEMO: "1",
    DATABASE_URL: database,
    PORT: String(port),
    SESSION_SECRET: "a".repeat(40),
    LOG_LEVEL: "error",
  };
  const server = spawn(process.execPath, ["build/server/index.js"], { cwd: root, env: { ...process.env, ...settings }, stdio: "inherit" });
  await untilReady(origin);
  const stop = async () => {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    await rm(folder, { recursive: true, force: true });
  };
  return { origin, database, stop };
}

let template: Promise<string> | null = null;

/** The demonstration as it stands on the first day, made once for each process; every house starts from a copy. */
async function makeTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-template-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "template.sqlite");
  await fill(`file:${file}`);
  return file;
}

async function fill(database: string): Promise<void> {
  await migrateDatabase(database);
  const store = openStore(database);
  const now = new Date();
  const outcome = await importContent(store, await readContent(join(root, "content")), now);
  if (!outcome.done) throw new Error("the content could not be imported");
  await seedDemonstration(store, hashPassword, now);
  await store.close();
}

async function untilReady(origin: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const ready = await fetch(`${origin}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
  throw new Error(`${origin} did not become ready in a minute`);
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
