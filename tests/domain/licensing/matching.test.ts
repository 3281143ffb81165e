import { expect, test } from "vitest";
import { matchApplicant } from "#app/domain/licensing/matching";

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
