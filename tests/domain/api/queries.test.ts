import { describe, expect, test } from "vitest";
import { readReferenceInAddress } from "#app/domain/api/plain-text";
import {
  ApplicationQuery,
  DriverQuery,
  PassRecordQuery,
  readDecisionPlace,
  ReportQuery,
  VerificationQuery,
  writeDecisionPlace,
} from "#app/domain/api/queries";

const place = { decidedAt: new Date("2026-11-24T10:00:00.123Z"), verificationId: "0193a5f2-7c1e-4b7d-9a55-0c1f6e2d8b43" };

describe("a parameter that every store can look for is taken", () => {
  test("the places that pages give", () => {
    expect(ApplicationQuery.safeParse({ after: place.verificationId, status: "verified" }).success).toBe(true);
    expect(DriverQuery.safeParse({ after: "pW3kZ_0-a" }).success).toBe(true);
    expect(PassRecordQuery.safeParse({ after: "999999999" }).success).toBe(true);
    const { after = "" } = VerificationQuery.parse({ after: writeDecisionPlace(place) });
    expect(readDecisionPlace(after)).toEqual(place);
  });
  test("nothing at all", () => {
    for (const query of [ApplicationQuery, DriverQuery, PassRecordQuery, VerificationQuery, ReportQuery])
      expect(query.parse({})).toEqual({});
  });
  test.each(["1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "2026-11-24T10:00:00+01:00"])("since %s", (since) => {
    expect(PassRecordQuery.safeParse({ since }).success).toBe(true);
    expect(VerificationQuery.safeParse({ since }).success).toBe(true);
  });
});

describe("a parameter that some store cannot look for is refused", () => {
  test.each(["999999999999", "2147483648", "-1", "1e3", "1\n"])("a place in the ledger: %s", (after) => {
    expect(PassRecordQuery.safeParse({ after }).success).toBe(false);
  });
  test.each(["0000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "2026-11-24"])(
    "since %s",
    (since) => {
      expect(PassRecordQuery.safeParse({ since }).success).toBe(false);
      expect(VerificationQuery.safeParse({ since }).success).toBe(false);
    },
  );
  test.each(["999999999999999~x", "253402300800000~x", "-1~x", "0~\0", "0~x\n", "0~"])("the place of a decision: %j", (after) => {
    expect(VerificationQuery.safeParse({ after }).success).toBe(false);
  });
  test.each(["verified~2026-11-19~\0", "0193a5f2-7c1e-4b7d-9a55-0c1f6e2d8b4\0", "\0", "nowhere", ""])(
    "the place of an application: %j",
    (after) => {
      expect(ApplicationQuery.safeParse({ after }).success).toBe(false);
    },
  );
  test.each(["\0", "anna\0", "anna\n", "", "a".repeat(201)])("the place of a driver: %j", (after) => {
    expect(DriverQuery.safeParse({ after }).success).toBe(false);
  });
  test.each(["0000-01", "1969-12", "9999-12", "2026-13", "2026-11\0"])("the month %j", (month) => {
    expect(ReportQuery.safeParse({ from: month }).success).toBe(false);
    expect(ReportQuery.safeParse({ until: month }).success).toBe(false);
  });
});

test("a reference in an address is any text without control characters", () => {
  expect(readReferenceInAddress("CH/2026/0124 é")).toBe("CH/2026/0124 é");
  for (const text of ["\0", "CH-\u0000100", "CH\t100", "CH-100\u007f", "CH-\ud800", undefined])
    expect(readReferenceInAddress(text)).toBe(null);
});
