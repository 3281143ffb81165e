/** `npm run dev`: the framework's development server with hot reload, on the demonstration's database. */
import { spawn } from "node:child_process";
import { keptBadgeKey, keptSecret } from "./kept-secret.ts";
import { prepareDemonstration } from "./prepare-demonstration.ts";

await prepareDemonstration(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
const kept = { SESSION_SECRET: keptSecret("data/demo-session-secret"), BADGE_KEY_FILE: keptBadgeKey("data/demo-badge-keys.json") };
const env = { ...process.env, DEMO: "1", ...kept };
spawn("npx", ["react-router", "dev"], { stdio: "inherit", env });
