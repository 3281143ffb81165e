import { createHmac, timingSafeEqual } from "node:crypto";
import { type Role, roleOf } from "#app/domain/licensing/role";
import { findSession, listSessions, type OpenSession, type SessionRow } from "#db/queries/sessions";
import { SESSION_COOKIE } from "./auth.server.ts";
import { env } from "./env.server.ts";
import { store } from "./store.server.ts";

/** Staff sign in again after this many milliseconds: a working day. */
const STAFF_SESSION_MS = 8 * 60 * 60 * 1000;

export type SignedIn = Omit<SessionRow, "startedAt" | "role"> & { role: Role };

/**
 * Who is signed in on this request, or null. Reads the session that the sign-in library issued with one prepared
 * query instead of asking the library, which costs fifty times as much; a test holds the two answers together.
 */
export async function readSession(request: Request, now: Date): Promise<SignedIn | null> {
  const token = signedToken(cookieOf(request, SESSION_COOKIE));
  if (!token) return null;
  const [session] = await findSession(store, { token, now });
  if (!session) return null;
  const role = roleOf(session.role);
  return isTooOld(role, session.startedAt, now) ? null : { ...session, role };
}

/** Where somebody is signed in, the newest first: exactly the sessions that `readSession` would accept. */
export async function listOpenSessions({ personId, role }: { personId: string; role: Role }, now: Date): Promise<OpenSession[]> {
  const sessions = await listSessions(store, personId, now);
  return sessions.filter(({ startedAt }) => !isTooOld(role, startedAt, now));
}

function isTooOld(role: Role, startedAt: Date, now: Date): boolean {
  return role !== "driver" && now.getTime() - startedAt.getTime() > STAFF_SESSION_MS;
}

function cookieOf(request: Request, name: string): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  const pair = pairs.find((candidate) => candidate.startsWith(`${name}=`));
  return pair ? decodeURIComponent(pair.slice(name.length + 1)) : null;
}

/** The library's cookie is `token.signature`, the signature HMAC-SHA-256 in base64. */
function signedToken(cookie: string | null): string | null {
  const [token, signature] = cookie?.split(".") ?? [];
  if (!token || !signature) return null;
  const expected = createHmac("sha256", env.sessionSecret).update(token).digest();
  const actual = Buffer.from(signature, "base64");
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? token : null;
}
