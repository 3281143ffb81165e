import { expect, test } from "vitest";
import {
  isTrained,
  lastDayOf,
  readRenewalPlace,
  readRenewalSearch,
  writeRenewalPlace,
  writeRenewalSearch,
} from "#app/domain/licensing/renewal-list";

const today = "2026-11-24";
const ask = (asked: Record<string, string>) => readRenewalSearch((name) => asked[name] ?? null);
const application = { applicationId: "a", reference: "CH-1", receivedOn: "2026-01-01" };

test("a list looks three months ahead unless its address says otherwise, and the address can be written again", () => {
  expect(ask({})).toEqual({ months: 3, untrained: false, licenseeType: null });
  expect(ask({ months: "7" }).months).toBe(3);
  const search = ask({ months: "all", training: "missing", type: "private-hire" });
  expect(search).toEqual({ months: null, untrained: true, licenseeType: "private-hire" });
  expect(ask(writeRenewalSearch(search))).toEqual(search);
});

test("the last day of a list is included, and the whole register has none", () => {
  expect(lastDayOf(ask({ months: "1" }), today)).toBe("2026-12-24");
  expect(lastDayOf(ask({ months: "all" }), today)).toBeNull();
});

test("a place is read from an address as it was written", () => {
  const place = { expiresOn: "2027-03-31", number: "HCD~00431" };
  expect(readRenewalPlace(writeRenewalPlace(place))).toEqual(place);
  for (const wrong of [null, "", "soon~1", "2027-03-31"]) expect(readRenewalPlace(wrong)).toBeNull();
});

test.each([
  ["verified", "2026-11-24", true],
  ["ready-to-verify", "2029-11-23", true],
  ["waived", null, true],
  ["verified", "2026-11-23", false],
  ["check-identity", "2029-11-23", false],
  ["expired", "2026-01-01", false],
  ["in-training", null, false],
] as const)("somebody whose application is %s with a pass until %j counts as trained: %s", (status, passUntil, trained) => {
  expect(isTrained([{ ...application, status, passUntil }], today)).toBe(trained);
  expect(
    isTrained(
      [
        { ...application, status: "refused", passUntil: null },
        { ...application, status, passUntil },
      ],
      today,
    ),
  ).toBe(trained);
});
