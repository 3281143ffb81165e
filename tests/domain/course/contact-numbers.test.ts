import { expect, test } from "vitest";
import { writeItemNumbers, writeNumbers } from "#app/domain/course/contact-numbers";
import { anItem, option } from "./courses.ts";

const NUMBERS = [
  { name: "police-emergency", number: "999" },
  { name: "silent-solution", number: "55" },
];

test("every number is written out where it stands", () => {
  const text = "Call {{number:police-emergency}}, then press {{number:silent-solution}}. Again: {{number:police-emergency}}.";
  expect(writeNumbers(text, NUMBERS)).toBe("Call 999, then press 55. Again: 999.");
});

test("an unknown name stays as it is, so that an editor sees it", () => {
  expect(writeNumbers("Call {{number:nobody}}.", NUMBERS)).toBe("Call {{number:nobody}}.");
});

test("a question is written out in each of its parts", () => {
  const token = "{{number:police-emergency}}";
  const item = anItem({ situation: `You rang ${token}.`, stem: `Why ${token}?`, options: [option("a", true, token), option("b")] });
  const written = writeItemNumbers(item, NUMBERS);
  expect(written).toMatchObject({ situation: "You rang 999.", stem: "Why 999?" });
  expect(written.options[0]?.text).toBe("999");
  expect(writeItemNumbers(anItem(), NUMBERS)).not.toHaveProperty("situation");
});

test("partners of a question to match are written out as well", () => {
  const token = "{{number:police-emergency}}";
  const item = anItem({ kind: "matching", options: [{ ...option("a"), match: token }, option("b")], decoys: [token] });
  const written = writeItemNumbers(item, NUMBERS);
  expect(written.options.map(({ match }) => match)).toEqual(["999", undefined]);
  expect(written.decoys).toEqual(["999"]);
});
