import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import * as build from "virtual:react-router/server-build";
import { env } from "./env.server.ts";
import { createHandler } from "./handler.ts";
import { startJobs } from "./jobs/schedule.server.ts";
import { log } from "./log.server.ts";
import { store } from "./store.server.ts";

/** The production server. It stops taking requests on SIGTERM or SIGINT, finishes those it has, and closes the store. */
const server = createServer(createHandler(build, fileURLToPath(new URL("../client", import.meta.url))));
const stopJobs = startJobs();
server.listen(env.port, () => log.info({ listening: env.publicOrigin, demo: env.demo }));

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);

function stop(): void {
  stopJobs();
  server.close(() => void store.close().then(() => process.exit(0)));
  server.closeIdleConnections();
}
