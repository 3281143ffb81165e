import { expect, test } from "vitest";
import { findCandidates, type KnownDriver, type SoughtPerson, turnedRound } from "#app/domain/licensing/candidates";

const applicant: SoughtPerson = { firstNames: "Mohammed Imran", surname: "Hussain", bornOn: "1984-05-12", licenceNumber: "PHD 00431" };
const driver = (firstNames: string, surname: string, bornOn: string, earlier: KnownDriver["earlier"] = []): KnownDriver => ({
  personId: `${firstNames} ${surname}`,
  account: { firstNames, surname, bornOn },
  earlier,
});
const reasons = (known: KnownDriver) => findCandidates(applicant, [known])[0]?.reasons ?? null;

test.each<[string, KnownDriver, string[]]>([
  ["the same name and birth date", driver("Mohammed Imran", "HUSSAIN", "1984-05-12"), ["same-birth-date", "same-name"]],
  ["the order of the names", driver("Hussain", "Mohammed Imran", "1984-05-12"), ["same-birth-date", "same-words-other-order"]],
  ["a middle name left out", driver("Imran", "Hussain", "1984-05-12"), ["same-birth-date", "same-words-other-order"]],
  ["another spelling", driver("Muhammad Imran", "Hussein", "1984-05-12"), ["same-birth-date", "sounds-alike"]],
  ["day and month turned round", driver("Mohammed Imran", "Hussain", "1984-12-05"), ["birth-date-turned-round", "same-name"]],
  ["another first name", driver("Tariq", "Hussain", "1984-05-12"), ["same-birth-date", "same-surname"]],
])("a driver may be the applicant in spite of %s", (_what, known, expected) => {
  expect(reasons(known)).toEqual(expected);
});

test("a name that changed by marriage is known from an earlier application, and a licence number tells as well", () => {
  const earlier = [{ firstNames: "Mohammed Imran", surname: "Hussain", bornOn: "1984-05-12", licenceNumber: "phd-00431" }];
  expect(reasons(driver("Mohammed Imran", "Whitworth", "1984-05-12", earlier))).toEqual([
    "same-licence-number",
    "same-birth-date",
    "same-name-earlier",
  ]);
});

test("the likeliest stands first, and a licence number is stronger than a spelling", () => {
  const same = driver("Mohammed Imran", "Hussain", "1984-05-12");
  const sounds = driver("Muhammed", "Hussein", "1984-05-12");
  const found = findCandidates(applicant, [sounds, same]);
  expect(found.map(({ personId, likelihood }) => [personId, likelihood])).toEqual([
    [same.personId, "likely"],
    [sounds.personId, "possible"],
  ]);
});

test.each<[string, KnownDriver]>([
  ["only the birth date", driver("Grace", "O’Neill", "1984-05-12")],
  ["only the name, however common", driver("Mohammed Imran", "Hussain", "1990-01-01")],
  ["only the surname", driver("Tariq", "Hussain", "1971-02-03")],
])("nobody is a candidate by %s", (_what, known) => {
  expect(reasons(known)).toBeNull();
});

test("a birth date is turned round only where that is another day", () => {
  expect(turnedRound("1984-05-12")).toBe("1984-12-05");
  expect(turnedRound("1984-05-13")).toBeNull();
  expect(turnedRound("1984-05-05")).toBeNull();
});
