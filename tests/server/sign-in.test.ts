import { expect, test } from "vitest";
import { insertPerson } from "#db/queries/people";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

const password = "three blue taxis";

async function addPerson(email: string) {
  const { store } = await import("#app/server/store.server");
  const { hashPassword } = await import("#app/server/password.server");
  const person = { name: "Imran Sadiq", email, role: "driver", authorityId: null, passwordHash: await hashPassword(password) } as const;
  await store.transaction((tx) => insertPerson(tx, person, new Date()));
}

async function attempt(email: string, typed: string, next: string | null = null, address = "192.0.2.1") {
  const { signIn } = await import("#app/server/sign-in.server");
  const { CLIENT_ADDRESS } = await import("#app/server/client-address");
  return signIn(new Request("http://localhost/sign-in", { headers: { [CLIENT_ADDRESS]: address } }), { email, password: typed }, next);
}

test("signing in leads to where the person wanted to go, or to where their role begins", async () => {
  await addPerson("imran@example.com");
  const wanted = await attempt("Imran@Example.com", password, "/applications");
  expect(wanted.done && wanted.response.headers.get("Location")).toBe("/applications");
  const plain = await attempt("imran@example.com", password);
  expect(plain.done && plain.response.headers.get("Location")).toBe("/home");
});

test("the cookie is out of reach of scripts and other sites", async () => {
  await addPerson("grace@example.com");
  const outcome = await attempt("grace@example.com", password);
  const cookie = outcome.done ? outcome.response.headers.getSetCookie().join() : "";
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
});

test("a wrong password and an unknown address get the same answer", async () => {
  await addPerson("tomasz@example.com");
  expect(await attempt("tomasz@example.com", "wrong password")).toEqual({ done: false, reason: "wrong" });
  expect(await attempt("nobody@example.com", "wrong password")).toEqual({ done: false, reason: "wrong" });
});

test("after ten wrong passwords the account waits, whatever the address, even with the right one", async () => {
  await addPerson("susan@example.com");
  for (let time = 0; time < 10; time++) await attempt("susan@example.com", "wrong password", null, `192.0.2.${time + 10}`);
  const outcome = await attempt("SUSAN@example.com", password, null, "192.0.2.99");
  expect(outcome).toMatchObject({ done: false, reason: "too-many-tries" });
  expect(!outcome.done && outcome.reason === "too-many-tries" && outcome.retryAfter).toBeLessThanOrEqual(15 * 60);
});

test("a right password clears the wrong ones before it", async () => {
  await addPerson("omar@example.com");
  for (let round = 0; round < 2; round++) {
    for (let time = 0; time < 6; time++) await attempt("omar@example.com", "wrong password", null, `198.51.100.${round * 10 + time}`);
    expect(await attempt("omar@example.com", password, null, "198.51.100.99")).toMatchObject({ done: true });
  }
});

test("only a path of our own is a place to go on to", async () => {
  const { ownPath } = await import("#app/server/sign-in.server");
  for (const own of ["/", "/home", "/invitations/abc-_1", "/officer/applications?status=ready#top"]) expect(ownPath(own)).toBe(own);
  const others = ["//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)", "home", ""];
  for (const other of [...others, "/a\\b", "/\t/evil.example", "/\n/evil.example", " /home", null]) expect(ownPath(other)).toBeNull();
});
