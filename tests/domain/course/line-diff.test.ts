import { expect, test } from "vitest";
import { diffLines } from "#app/domain/course/line-diff";

const marked = (before: string, after: string) =>
  diffLines(before, after).map(({ what, line }) => `${{ same: " ", added: "+", removed: "-" }[what]}${line}`);

test("a text without a change has only lines that stayed", () => {
  expect(marked("one\ntwo", "one\ntwo")).toEqual([" one", " two"]);
});

test("a changed line is taken away and put back new", () => {
  expect(marked("one\ntwo\nthree", "one\n2\nthree")).toEqual([" one", "-two", "+2", " three"]);
});

test("lines added at the start and lost at the end are told apart from those that stayed", () => {
  expect(marked("b\nc", "a\nb")).toEqual(["+a", " b", "-c"]);
});
