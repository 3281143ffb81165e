import { describe, expect, test } from "vitest";
import { matchApplicant, matchEveryClaim } from "#app/domain/licensing/matching";

const imran = { surname: "Hussain", bornOn: "1984-05-12" };

test("surname and birth date both as held is a match", () => {
  expect(matchApplicant({ surname: "Hussain", bornOn: "1984-05-12" }, imran)).toEqual({ result: "matched" });
});

test("another way to write the same surname is still a match", () => {
  expect(matchApplicant({ surname: "o neill", bornOn: "1971-01-31" }, { surname: "O’Neill", bornOn: "1971-01-31" })).toEqual({
    result: "matched",
  });
});

test("a surname changed by marriage goes to an officer", () => {
  expect(matchApplicant({ surname: "Whitworth", bornOn: "1984-05-12" }, imran)).toEqual({
    result: "check-identity",
    differs: ["surname"],
  });
});

test("a birth date with day and month the wrong way round goes to an officer", () => {
  expect(matchApplicant({ surname: "HUSSAIN", bornOn: "1984-12-05" }, imran)).toEqual({
    result: "check-identity",
    differs: ["birth-date"],
  });
});

test("a stranger who knows neither is told what a wrong reference would tell them", () => {
  expect(matchApplicant({ surname: "Smith", bornOn: "1990-01-01" }, imran)).toEqual({ result: "not-found" });
});

test("a surname without letters never matches, not even its like", () => {
  expect(matchApplicant({ surname: "-", bornOn: "1984-05-12" }, { surname: "", bornOn: "1984-05-12" })).toEqual({
    result: "check-identity",
    differs: ["surname"],
  });
  expect(matchApplicant({ surname: "-", bornOn: "1990-01-01" }, { surname: "-", bornOn: "1984-05-12" })).toEqual({ result: "not-found" });
});

describe("what somebody says in their account and again on a form", () => {
  const right = { surname: "Hussain", bornOn: "1984-05-12" };
  const otherName = { surname: "Whitworth", bornOn: "1984-05-12" };
  const otherDay = { surname: "Hussain", bornOn: "1984-12-05" };
  const stranger = { surname: "Smith", bornOn: "1990-01-01" };

  test("is a match when both are right", () => {
    expect(matchEveryClaim([right, right], imran)).toEqual({ result: "matched" });
  });
  test("is as good as the worse of the two, whichever that is", () => {
    for (const claims of [
      [right, otherName],
      [otherName, right],
    ])
      expect(matchEveryClaim(claims, imran)).toEqual({ result: "check-identity", differs: ["surname"] });
    for (const claims of [
      [right, stranger],
      [stranger, right],
      [otherName, stranger],
    ])
      expect(matchEveryClaim(claims, imran)).toEqual({ result: "not-found" });
  });
  test("names everything that differs in one of them, once", () => {
    expect(matchEveryClaim([otherName, otherDay], imran)).toEqual({ result: "check-identity", differs: ["surname", "birth-date"] });
    expect(matchEveryClaim([otherName, otherName], imran)).toEqual({ result: "check-identity", differs: ["surname"] });
  });
  test("is nobody when nothing was said", () => {
    expect(matchEveryClaim([], imran)).toEqual({ result: "not-found" });
  });
});
