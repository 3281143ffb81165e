import { describe, expect, test } from "vitest";
import { readBearer, refuseKey, standingOfKey } from "#app/domain/api/api-key";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-24T10:00:01Z");
const key = { scopes: "applications:read", expiresAt: later, withdrawnAt: null };

describe("a key", () => {
  test("opens what its scope says until its last instant", () => {
    expect(refuseKey(key, "applications:read", now)).toBe(null);
    expect(refuseKey(key, "applications:read", later)).toBe("key-unknown");
    expect(refuseKey({ ...key, scopes: "applications:reader" }, "applications:read", now)).toBe("scope-missing");
  });
  test("that is withdrawn is no better than none, and is called withdrawn even after its end", () => {
    expect(refuseKey({ ...key, withdrawnAt: now }, "applications:read", now)).toBe("key-unknown");
    expect(refuseKey(null, "applications:read", now)).toBe("key-unknown");
    expect(standingOfKey({ expiresAt: now, withdrawnAt: now }, later)).toBe("withdrawn");
  });
  test("is read from a bearer header only", () => {
    expect(readBearer("Bearer fareguard_a-B_1")).toBe("fareguard_a-B_1");
    expect(readBearer("bearer  x")).toBe("x");
    expect([null, "", "Bearer ", "Basic abc", "Bearer a b", "Bearer a,b"].map(readBearer)).toEqual(Array(6).fill(null));
  });
});
