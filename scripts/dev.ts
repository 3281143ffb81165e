/** `npm run dev`: the framework's development server with hot reload, on the demonstration's database. */
import { spawn } from "node:child_process";
import { keptSecret } from "./kept-secret.ts";
import { prepareDemonstration } from "./prepare-demonstration.ts";

await prepareDemonstration(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
const env = { ...process.env, DEMO: "1", SESSION_SECRET: keptSecret("data/demo-session-secret") };
spawn("npx", ["react-router", "dev"], { stdio: "inherit", env });
