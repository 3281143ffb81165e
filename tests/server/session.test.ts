import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { changePassword } from "#app/commands/change-password.server";
import { endOtherSessions } from "#app/commands/end-other-sessions.server";
import { recordDeparture } from "#app/commands/record-departure.server";
import { recordReturn } from "#app/commands/record-return.server";
import { search } from "#db/queries/audit";
import { insertPerson } from "#db/queries/people";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

const password = "three blue taxis";
const hours = (count: number) => count * 60 * 60 * 1000;

/** Adds somebody and signs them in; their browser then sends this request. */
async function signedIn(email: string, role: "driver" | "officer", now = new Date()): Promise<Request> {
  const [{ store }, { hashPassword }, { signIn }] = await serving();
  const passwordHash = await hashPassword(password);
  const authorityId = role === "officer" ? "chorley" : null;
  await store.transaction((tx) => insertPerson(tx, { name: "Imran Sadiq", email, role, authorityId, passwordHash }, now));
  const outcome = await signIn(new Request("http://localhost/sign-in"), { email, password }, null);
  if (!outcome.done) throw new Error(outcome.reason);
  return withCookie(outcome.response.headers.getSetCookie()[0]?.split(";")[0] ?? "");
}

function serving() {
  return Promise.all([
    import("#app/server/store.server"),
    import("#app/server/password.server"),
    import("#app/server/sign-in.server"),
    import("#app/server/session.server"),
    import("#app/server/auth.server"),
  ]);
}

function withCookie(cookie: string): Request {
  return new Request("http://localhost/home", { headers: { Cookie: `other=1; ${cookie}` } });
}

test("our reading of a session and the sign-in library's own answer are the same", async () => {
  const request = await signedIn("imran@example.com", "driver");
  const [, , { signOut }, { readSession }, { auth }] = await serving();
  const ours = await readSession(request, new Date());
  const theirs = await auth.api.getSession({ headers: request.headers });
  expect(ours).toMatchObject({ name: "Imran Sadiq", role: "driver", authorityId: null });
  expect(theirs?.user).toMatchObject({ id: ours?.personId, name: ours?.name, role: ours?.role });

  await signOut(request);
  expect(await readSession(request, new Date())).toBeNull();
  expect(await auth.api.getSession({ headers: request.headers })).toBeNull();
});

test("a cookie with another signature, or none, is nobody's", async () => {
  const request = await signedIn("grace@example.com", "driver");
  const [, , , { readSession }, { auth }] = await serving();
  const cookie = /sid=[^;]+/.exec(request.headers.get("Cookie") ?? "")?.[0] ?? "";
  const [token] = decodeURIComponent(cookie.slice(4)).split(".");
  const forged = [`sid=${token}`, `sid=${token}.`, `sid=${token}.AAAA`, `sid=x${cookie.slice(4)}`, "sid=", `sjd=${cookie.slice(4)}`];
  for (const wrong of forged) {
    expect(await readSession(withCookie(wrong), new Date())).toBeNull();
    expect(await auth.api.getSession({ headers: withCookie(wrong).headers })).toBeNull();
  }
  expect(await readSession(request, new Date())).not.toBeNull();
});

test("a driver stays signed in for two weeks and an officer for a working day", async () => {
  const driver = await signedIn("tomasz@example.com", "driver");
  const officer = await signedIn("helen@example.com", "officer");
  const [, , , { readSession }] = await serving();
  const after = (time: number) => new Date(Date.now() + time);
  expect(await readSession(driver, after(hours(13 * 24)))).not.toBeNull();
  expect(await readSession(driver, after(hours(14 * 24) + 1000))).toBeNull();
  expect(await readSession(officer, after(hours(7)))).toMatchObject({ authorityId: "chorley", authorityName: "Chorley Council" });
  expect(await readSession(officer, after(hours(8) + 1000))).toBeNull();
});

test("whoever leaves loses every session at once and cannot sign in until they come back", async () => {
  const request = await signedIn("sam@example.com", "officer");
  const [{ store }, , { signIn }, { readSession }, { auth }] = await serving();
  const person = { name: "Asha Bennett", email: "asha@example.com", role: "admin", authorityId: null, passwordHash: "none" } as const;
  const asha = { name: person.name, personId: await store.transaction((tx) => insertPerson(tx, person, new Date())) };
  const sam = (await readSession(request, new Date()))?.personId ?? "";
  const enter = () => signIn(new Request("http://localhost/sign-in"), { email: "sam@example.com", password }, null);

  await recordDeparture(store, asha, { personId: sam, reason: "Left the council" }, new Date());
  expect(await readSession(request, new Date())).toBeNull();
  expect(await auth.api.getSession({ headers: request.headers })).toBeNull();
  expect(await enter()).toEqual({ done: false, reason: "wrong" });
  expect(await store.db.$count(store.t.signInSessions, eq(store.t.signInSessions.userId, sam))).toBe(0);

  await recordReturn(store, asha, sam, new Date());
  expect(await enter()).toMatchObject({ done: true });
});

test("signing out everywhere else leaves the one session that asked", async () => {
  const here = await signedIn("omar@example.com", "driver");
  const [{ store }, , { signIn }, { readSession, listOpenSessions }] = await serving();
  const elsewhere = await signIn(new Request("http://localhost/sign-in"), { email: "omar@example.com", password }, null);
  const there = withCookie(elsewhere.done ? (elsewhere.response.headers.getSetCookie()[0]?.split(";")[0] ?? "") : "");
  const omar = await readSession(here, new Date());
  if (!omar) throw new Error("Omar is not signed in");
  expect(await listOpenSessions(omar, new Date())).toHaveLength(2);

  expect(await endOtherSessions(store, omar, new Date())).toEqual({ done: true, sessions: 1 });
  expect(await readSession(there, new Date())).toBeNull();
  expect(await readSession(here, new Date())).not.toBeNull();
  expect(await listOpenSessions(omar, new Date())).toMatchObject([{ sessionId: omar.sessionId }]);
});

test("a new password ends every session and the old password, and the library signs in with the new one", async () => {
  const request = await signedIn("susan@example.com", "driver");
  const [{ store }, , { signIn }, { readSession }, { auth }] = await serving();
  const susan = await readSession(request, new Date());
  if (!susan) throw new Error("Susan is not signed in");
  const change = (currentPassword: string, newPassword: string) =>
    changePassword(store, susan, { currentPassword, newPassword }, new Date());
  expect(await change("not the password", "amber lamp post")).toEqual({ done: false, reason: "current-wrong" });
  expect(await change(password, password)).toEqual({ done: false, reason: "password-same" });
  expect(await readSession(request, new Date())).not.toBeNull();

  expect(await change(password, "amber lamp post")).toEqual({ done: true, email: "susan@example.com" });
  expect(await readSession(request, new Date())).toBeNull();
  expect(await auth.api.getSession({ headers: request.headers })).toBeNull();
  const enter = (typed: string) => signIn(new Request("http://localhost/sign-in"), { email: "susan@example.com", password: typed }, null);
  expect(await enter(password)).toEqual({ done: false, reason: "wrong" });
  expect(await enter("amber lamp post")).toMatchObject({ done: true });
});

test("when staff sign in the audit log says so, and drivers' comings are nobody's business", async () => {
  await signedIn("kay@example.com", "officer");
  await signedIn("joe@example.com", "driver");
  const [{ store }] = await serving();
  const signIns = await search(store, { action: "staff.signed-in", person: "", authority: "", from: null, until: null }, null, 50);
  const people = await store.db.select({ id: store.t.people.id, email: store.t.people.email }).from(store.t.people);
  const emails = signIns.map(({ subject }) => people.find(({ id }) => id === subject)?.email);
  expect(emails).toContain("kay@example.com");
  expect(emails).not.toContain("joe@example.com");
  expect(signIns[0]).toMatchObject({ actorRole: "officer", authorityId: "chorley" });
});
