import { pino } from "pino";
import { env } from "./env.server.ts";

/** JSON lines in UTC. Never a body, a token, an answer, a name or an e-mail address. */
export const log = pino({ level: env.logLevel, timestamp: pino.stdTimeFunctions.isoTime, base: null });
