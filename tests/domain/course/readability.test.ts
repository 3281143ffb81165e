import { expect, test } from "vitest";
import { HIGHEST_READING_GRADE, readingGrade } from "#app/domain/course/readability";

test("short words in short sentences read at a low grade", () => {
  expect(readingGrade("You see a child. You call for help.")).toBeLessThan(2);
});

test("the grade is that of the formula: 0.39 words per sentence and 11.8 syllables per word, less 15.59", () => {
  expect(readingGrade("The driver called the police.")).toBeCloseTo(0.39 * 5 + 11.8 * (7 / 5) - 15.59, 5);
});

test("long words in long sentences are above what may be published", () => {
  const hard = "Institutional safeguarding responsibilities necessitate interdisciplinary communication regarding vulnerability.";
  expect(readingGrade(hard)).toBeGreaterThan(HIGHEST_READING_GRADE);
});

test("headings and list items are read one by one, not as one long sentence", () => {
  const list = "## What to note\n\n- the time\n- the place\n- the car\n- the words they used";
  expect(readingGrade(list)).toBeLessThan(readingGrade("What to note is the time and the place and the car and the words they used"));
});

test("emphasis, links and the names of contacts do not count as words", () => {
  expect(readingGrade("Call **the police** on [this number](https://www.gov.uk/a/very/long/address).")).toBe(
    readingGrade("Call the police on this number."),
  );
  expect(readingGrade("Call {{number:modern-slavery-helpline}} now.")).toBe(readingGrade("Call number now."));
});

test("a full stop inside a quotation ends a sentence, one inside a number does not", () => {
  expect(readingGrade("“Get in.” She got in.")).toBe(readingGrade("Get in. She got in."));
  expect(readingGrade("It is 2.5 miles.")).toBe(readingGrade("It is 2 5 miles."));
});

test("nothing to read has grade 0", () => {
  expect(readingGrade("")).toBe(0);
  expect(readingGrade("## \n\n- **")).toBe(0);
});
