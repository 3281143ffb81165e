import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { hasDeparted } from "#db/queries/departures";
import { env } from "./env.server.ts";
import { hashPassword, verifyPassword } from "./password.server.ts";
import { queuedWrites } from "./queued-writes.server.ts";
import { store } from "./store.server.ts";

/** Seconds a sign-in lasts on the driver's own phone. Staff are held to less by `access.server.ts`. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

export const SESSION_COOKIE = env.secure ? "__Host-sid" : "sid";

/**
 * The sign-in library. It owns passwords, sign-in, issuing and revoking; its tables carry our names, its HTTP handler
 * is not mounted (our actions call its API), and its writes go through the store's queue.
 */
export const auth = betterAuth({
  secret: env.sessionSecret,
  baseURL: env.publicOrigin,
  telemetry: { enabled: false },
  logger: { disabled: true },
  database: drizzleAdapter(queuedWrites(store), {
    provider: store.engine === "sqlite" ? "sqlite" : "pg",
    schema: {
      people: store.t.people,
      sign_in_sessions: store.t.signInSessions,
      sign_in_methods: store.t.signInMethods,
      sign_in_tokens: store.t.signInTokens,
    },
  }),
  user: {
    modelName: "people",
    additionalFields: { role: { type: "string", input: false }, authorityId: { type: "string", required: false, input: false } },
  },
  session: { modelName: "sign_in_sessions", expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
  // Whoever's access has ended gets no session, whatever the password: to them it looks like a wrong one.
  databaseHooks: { session: { create: { before: async ({ userId }) => ((await hasDeparted(store, userId)) ? false : undefined) } } },
  account: { modelName: "sign_in_methods" },
  verification: { modelName: "sign_in_tokens" },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: 12,
    maxPasswordLength: 256,
    password: { hash: hashPassword, verify: verifyPassword },
  },
  advanced: {
    database: { generateId: () => randomUUID() },
    cookies: { session_token: { name: SESSION_COOKIE, attributes: { secure: env.secure, httpOnly: true, sameSite: "lax", path: "/" } } },
    useSecureCookies: false,
  },
});
