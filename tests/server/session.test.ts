import { expect, test } from "vitest";
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
