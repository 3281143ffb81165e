import { gunzipSync } from "node:zlib";
import { compactVerify, createLocalJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { badgeCredential } from "#app/domain/badge/credential";
import { addBadgeKey, readBadgeKeys } from "#app/domain/badge/keys";
import { verifyBadge } from "#app/domain/badge/verification";
import { freshKey, IMRANS, KEY_FILE, ORIGIN, save, sign, WORDS } from "../../support/badges.ts";

const now = new Date("2026-11-25T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const verify = (saved: ReturnType<typeof save>, at = now) => verifyBadge(saved, (bytes) => gunzipSync(bytes), at);
const PLACE = 26_176;

test("a badge, the keys and the status list that were saved are enough to see that it holds", () => {
  expect(verify(save(KEY_FILE, [PLACE - 1, PLACE + 1], now))).toEqual({
    done: true,
    says: {
      holder: "Imran Sadiq",
      course: "Keeping children and adults safe",
      issuer: "Chorley Council",
      validFrom: "2026-06-23T23:00:00Z",
      validUntil: "2029-06-23T22:59:59Z",
      statusListOf: "2026-11-25T10:00:00Z",
    },
  });
});

test("somebody else's library finds the same, with nothing but the published keys", async () => {
  const { badge, keys, statusList } = save(KEY_FILE, [PLACE], now);
  const published = createLocalJWKSet(JSON.parse(keys));
  const { payload, protectedHeader } = await jwtVerify(badge, published, {
    issuer: `${ORIGIN}/credentials/issuers/chorley`,
    algorithms: ["EdDSA"],
    currentDate: now,
  });
  expect(protectedHeader).toEqual({
    alg: "EdDSA",
    kid: `${ORIGIN}/credentials/keys/kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k`,
    typ: "JWT",
  });
  expect(payload).toEqual(badgeCredential(ORIGIN, IMRANS, WORDS));
  const list = await compactVerify(statusList, published);
  const { credentialSubject } = JSON.parse(new TextDecoder().decode(list.payload));
  const bits = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), "base64url"));
  expect(bits.length).toBe(16_384);
  expect((bits[PLACE >> 3] ?? 0) & (0x80 >> (PLACE & 7))).not.toBe(0);
});

test("the same badge in its JSON envelope holds as well", () => {
  const saved = save(KEY_FILE, [], now);
  const badge = JSON.stringify({ type: "EnvelopedVerifiableCredential", id: `data:application/vc+jwt,${saved.badge}` });
  expect(verify({ ...saved, badge }).done).toBe(true);
});

test("a revoked, an expired and a future badge do not hold", () => {
  expect(verify(save(KEY_FILE, [PLACE], now))).toEqual({ done: false, reason: "revoked" });
  const expired = new Date("2029-06-23T23:00:00Z");
  expect(verify(save(KEY_FILE, [], expired), expired)).toEqual({ done: false, reason: "expired" });
  expect(verify(save(KEY_FILE, [], now), new Date("2026-06-23T22:59:59Z"))).toEqual({ done: false, reason: "not-valid-yet" });
});

test("a status list is of no use once it is a week old, nor when it is another list", () => {
  expect(verify(save(KEY_FILE, [], now), later(6)).done).toBe(true);
  expect(verify(save(KEY_FILE, [], now), later(8))).toEqual({ done: false, reason: "old-status-list" });
  expect(verify(save(KEY_FILE, [], now, 2))).toEqual({ done: false, reason: "other-status-list" });
});

test("one changed letter breaks the signature", () => {
  const saved = save(KEY_FILE, [], now);
  const [header, , signature] = saved.badge.split(".");
  const forged = { ...badgeCredential(ORIGIN, IMRANS, WORDS), exp: 4_000_000_000 };
  const badge = `${header}.${Buffer.from(JSON.stringify(forged)).toString("base64url")}.${signature}`;
  expect(verify({ ...saved, badge })).toEqual({ done: false, reason: "wrong-signature" });
});

test("a badge of a key that was not saved, or by a key for somebody else's council, does not hold", () => {
  const saved = save(KEY_FILE, [], now);
  const stranger = readBadgeKeys(addBadgeKey(null, freshKey()), "https://elsewhere.example");
  const theirs = sign(stranger, "JWT", badgeCredential(ORIGIN, IMRANS, WORDS));
  expect(verify({ ...saved, badge: theirs })).toEqual({ done: false, reason: "unknown-key" });
  expect(verify({ ...saved, badge: theirs, keys: JSON.stringify({ keys: stranger.published }) })).toEqual({
    done: false,
    reason: "unknown-key",
  });
});

test("after a change of keys the old badge still holds, and the old key signs no more", () => {
  const rotated = addBadgeKey(KEY_FILE, freshKey());
  const before = save(KEY_FILE, [], now);
  const after = save(rotated, [], now);
  expect(verify({ ...after, badge: before.badge }).done).toBe(true);
  expect(verify({ ...before, badge: after.badge })).toEqual({ done: false, reason: "unknown-key" });
  expect(rotated.match(/"d"/g)).toHaveLength(1);
  expect(JSON.stringify(readBadgeKeys(rotated, ORIGIN).published)).not.toContain('"d"');
});

test.each([
  ["badge", "no-badge"],
  ["keys", "no-keys"],
  ["statusList", "no-status-list"],
] as const)("what was saved as the %s and is none is told from a wrong one", (part, reason) => {
  for (const text of ["", "{}", "a.b.c", "null"])
    expect(verify({ ...save(KEY_FILE, [], now), [part]: text })).toEqual({ done: false, reason });
});

test("a status list that does not unpack is no status list", () => {
  const saved = save(KEY_FILE, [], now);
  const broken = verifyBadge(saved, () => new Uint8Array(3), now);
  expect(broken).toEqual({ done: false, reason: "no-status-list" });
});
