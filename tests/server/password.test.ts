import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "#app/server/password.server";

test("a password opens its own hash and no other does", async () => {
  const hash = await hashPassword("three blue taxis");
  expect(await verifyPassword({ hash, password: "three blue taxis" })).toBe(true);
  for (const password of ["three blue taxi", "Three blue taxis", "three blue taxis ", ""])
    expect(await verifyPassword({ hash, password })).toBe(false);
});

test("two people with the same password have different hashes", async () => {
  const [first, second] = await Promise.all([hashPassword("three blue taxis"), hashPassword("three blue taxis")]);
  expect(first).not.toBe(second);
});

test("an accent typed in another way is the same password", async () => {
  const hash = await hashPassword("caf\u00e9 au lait noir");
  expect(await verifyPassword({ hash, password: "cafe\u0301 au lait noir" })).toBe(true);
});

test("a hash of another kind is never equal", async () => {
  for (const hash of ["", "none", "bcrypt$1$2$3$4$5", "argon2id$65536$2$1", "three blue taxis"])
    expect(await verifyPassword({ hash, password: "three blue taxis" })).toBe(false);
});

test("the hash carries its own cost, above the floor for stored passwords", async () => {
  const [kind, memory, passes] = (await hashPassword("three blue taxis")).split("$");
  expect(kind).toBe("argon2id");
  expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024);
  expect(Number(passes)).toBeGreaterThanOrEqual(2);
});

test("a burst of sign-ins all get their answer", async () => {
  const hash = await hashPassword("three blue taxis");
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => verifyPassword({ hash, password: n % 2 ? "no" : "three blue taxis" })),
  );
  expect(answers.filter(Boolean)).toHaveLength(5);
});
