import { expect, test } from "vitest";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";
import { statusWords } from "#app/ui/application-words";

const now = new Date("2026-03-01T10:00:00Z");

test("where an application stands is said in the words that officers know", () => {
  const said = APPLICATION_STATUSES.map((status) => statusWords({ status, tryAgainAt: null }, now));
  expect(said).toEqual([
    "Training not started",
    "In training",
    "Test failed (may try again now)",
    "Needs your decision",
    "Passed, ready to verify",
    "Check identity",
    "Waiting for the driver",
    "Verified",
    "Waived",
    "Refused",
    "Expired",
    "Revoked",
  ]);
});

test("a failed test says when the driver may try again, as a day in London", () => {
  const standing = (tryAgainAt: string) => ({ status: "test-failed" as const, tryAgainAt: new Date(tryAgainAt) });
  expect(statusWords(standing("2026-03-07T10:00:00Z"), now)).toBe("Test failed (try again on 7 March 2026)");
  expect(statusWords(standing("2026-07-31T23:00:00Z"), now)).toBe("Test failed (try again on 1 August 2026)");
  expect(statusWords(standing("2026-03-01T09:59:00Z"), now)).toBe("Test failed (may try again now)");
});
