import { expect, test } from "vitest";
import { lineWords, problemWords, uploadProblemWords } from "#app/ui/import-words";

test("every problem of a line is named with its column", () => {
  const problems = [
    { column: "surname", problem: "missing" },
    { column: "date_of_birth", problem: "not-a-date" },
  ] as const;
  const words = lineWords("applications", { outcome: "wrong", notes: { problems } });
  expect(words).toBe("Surname is missing. Date of birth is not a real date with a year of four digits");
});

test("what differs from what is held is named, and that nothing is changed", () => {
  const words = lineWords("applications", { outcome: "differs", notes: { fields: ["surname", "email"] } });
  expect(words).toBe("You have it already and it is not changed. Different here: Surname, E-mail address");
  expect(lineWords("licences", { outcome: "differs", notes: { fields: ["expires_on"] } })).toBe(
    "Will be brought up to date. Different here: Expiry",
  );
});

test("a file says what it lacks", () => {
  expect(uploadProblemWords({ reason: "columns-missing", columns: ["reference", "date_of_birth"] })).toContain(
    "Missing: Reference, Date of birth",
  );
  expect(uploadProblemWords({ reason: "malformed", line: 7 })).toContain("from line 7 on");
});

test("a problem nobody has worded still names its column", () => {
  expect(problemWords("surname", "unheard-of")).toBe("Check: Surname");
});
