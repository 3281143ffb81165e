import { data, redirect } from "react-router";
import type { Role } from "#app/domain/licensing/role";
import { readSession, type SignedIn } from "./session.server.ts";

export type Driver = { personId: string; name: string };
export type Officer = { personId: string; name: string; authorityId: string; authorityName: string };
export type Editor = { personId: string; name: string };
export type Admin = { personId: string; name: string };

/** Whoever is signed in, or null: for pages that everybody may read. */
export function currentPerson(request: Request): Promise<SignedIn | null> {
  return readSession(request, new Date());
}

/** Whoever asks, in any role; otherwise redirects to sign in. For pages about one's own account. */
export async function requirePerson(request: Request): Promise<SignedIn> {
  const person = await currentPerson(request);
  if (!person) throw redirect(`/sign-in?next=${encodeURIComponent(returnPath(request))}`);
  return person;
}

/** The driver (any learner) who asks; otherwise redirects to sign in, or throws 403 for another role. */
export async function requireDriver(request: Request): Promise<Driver> {
  const { personId, name } = await requireRole(request, "driver");
  return { personId, name };
}

/** The officer who asks, with the one authority they act for; otherwise redirects to sign in, or throws 403. */
export async function requireOfficer(request: Request): Promise<Officer> {
  const { personId, name, authorityId, authorityName } = await requireRole(request, "officer");
  if (!authorityId || !authorityName) throw new Error("an officer without a licensing authority");
  return { personId, name, authorityId, authorityName };
}

/** The editor who asks; otherwise redirects to sign in, or throws 403. */
export async function requireEditor(request: Request): Promise<Editor> {
  const { personId, name } = await requireRole(request, "editor");
  return { personId, name };
}

/** The administrator who asks; otherwise redirects to sign in, or throws 403. */
export async function requireAdmin(request: Request): Promise<Admin> {
  const { personId, name } = await requireRole(request, "admin");
  return { personId, name };
}

async function requireRole(request: Request, role: Role): Promise<SignedIn> {
  const person = await requirePerson(request);
  if (person.role !== role) throw data(null, 403);
  return person;
}

/** Where to go after signing in. A form that was sent while signed out is not sent again by itself. */
function returnPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/\.data$/, "");
  return request.method === "GET" ? path + search : path;
}
