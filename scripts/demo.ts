/** `npm run demo`: everything from a fresh clone to a served demonstration. Running it again loses nothing. */
import { spawn } from "node:child_process";
import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from "#app/domain/demonstration";
import { buildIfChanged } from "./build-if-changed.ts";
import { keptBadgeKey, keptSecret } from "./kept-secret.ts";
import { prepareDemonstration } from "./prepare-demonstration.ts";

const url = process.env.DATABASE_URL ?? "file:data/fareguard.sqlite";
const port = process.env.PORT ?? "3000";

buildIfChanged();
await prepareDemonstration(url);

const server = spawn(process.execPath, ["build/server/index.js"], {
  stdio: "inherit",
  env: {
    ...process.env,
    NODE_ENV: "production",
    DEMO: "1",
    DATABASE_URL: url,
    PORT: port,
    SESSION_SECRET: keptSecret("data/demo-session-secret"),
    BADGE_KEY_FILE: process.env.BADGE_KEY_FILE ?? keptBadgeKey("data/demo-badge-keys.json"),
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  },
});
server.on("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
await introduce();

async function introduce(): Promise<void> {
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 100 && !(await answers(address)); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(
    `\nFareguard is at ${address}\n\nSign in at ${address}/sign-in with one of these; the password of each is: ${DEMONSTRATION_PASSWORD}\n`,
  );
  for (const { role, email, note } of DEMONSTRATION_PEOPLE) console.log(`  ${role.padEnd(8)}${email.padEnd(32)}${note}`);
  console.log("\nStop it with Ctrl+C. Nothing is lost: it goes on from here next time.\n");
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}
