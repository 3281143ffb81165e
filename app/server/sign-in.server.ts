import { redirect } from "react-router";
import { z } from "zod";
import { homeOf, roleOf } from "#app/domain/licensing/role";
import * as audit from "#db/queries/audit";
import { STAFF_SIGNED_IN } from "#db/queries/staff";
import { auth } from "./auth.server.ts";
import { clientAddress } from "./client-address.ts";
import { store } from "./store.server.ts";
import { accountFailures, addressFailures } from "./throttle.server.ts";

export const SignInForm = z.object({
  email: z.string().trim().min(1, "email-missing"),
  password: z.string().min(1, "password-missing"),
  next: z.string().default(""),
});

export type SignIn =
  { done: true; response: Response } | { done: false; reason: "wrong" } | { done: false; reason: "too-many-tries"; retryAfter: number };

/** Signs a person in and answers with a redirect that carries their session, to `next` or to where their role begins. */
export async function signIn(request: Request, credentials: { email: string; password: string }, next: string | null): Promise<SignIn> {
  const account = credentials.email.toLowerCase();
  const address = clientAddress(request);
  const retryAfter = Math.max(await accountFailures.wait(account), await addressFailures.wait(address));
  if (retryAfter > 0) return { done: false, reason: "too-many-tries", retryAfter };

  const answer = await auth.api.signInEmail({ body: credentials, headers: request.headers, asResponse: true });
  if (!answer.ok) {
    await Promise.all([accountFailures.count(account), addressFailures.count(address)]);
    return { done: false, reason: "wrong" };
  }
  await accountFailures.forget(account);
  const { user }: { user: SignedInUser } = await answer.json();
  await recordStaffSignIn(user, new Date());
  return { done: true, response: redirect(ownPath(next) ?? homeOf(roleOf(user.role)), { headers: cookiesOf(answer) }) };
}

type SignedInUser = { id: string; role: string; authorityId: string | null };

/** Staff see other people's records, so the audit log says when they came. */
async function recordStaffSignIn({ id, role, authorityId }: SignedInUser, now: Date): Promise<void> {
  if (role === "driver") return;
  const entry = { actor: { personId: id, role: roleOf(role) }, authorityId, action: STAFF_SIGNED_IN, subject: id };
  await store.transaction((tx) => audit.record(tx, entry, now));
}

/** Ends the session on the server, so that its cookie is worth nothing any more. */
export async function signOut(request: Request): Promise<Response> {
  const answer = await auth.api.signOut({ headers: request.headers, asResponse: true });
  return redirect("/", { headers: cookiesOf(answer) });
}

/** Only a path of our own is a place to go on to: anything a browser could read as another site is dropped. */
export function ownPath(next: string | null): string | null {
  return next && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : null;
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}
