import { expect, test } from "vitest";
import { normaliseName } from "#app/domain/licensing/person-name";

test.each([
  ["O’Neill", "O'Neill"],
  ["O‘Neill", "Oneill"],
  ["O`Neill", "O NEILL"],
  ["O´Neill", "Oʼneill"],
  ["Al-Hassan", "Al Hassan"],
  ["Al‑Hassan", "AL–HASSAN"],
  ["al Hassan", "AlHassan"],
  ["Fernández", "Fernandez"],
  ["Fernández", "Ferna\u0301ndez"],
  ["Müller", "MULLER"],
  ["Şahin", "Sahin"],
  ["Wałęsa", "Walesa"],
  ["Łukasik", "lukasik"],
  ["Sørensen", "Sorensen"],
  ["Đorđević", "Dordevic"],
  ["Guðmundsson", "Gudmundsson"],
  ["Þórsson", "Thorsson"],
  ["Weiß", "WEISS"],
  ["Æthelred", "Aethelred"],
  ["Lefœuvre", "Lefoeuvre"],
  ["Yıldız", "Yildiz"],
  ["İnan", "Inan"],
  ["St. John", "St John"],
  ["  Khan ", "khan"],
  ["Nguyễn", "Nguyen"],
  ["مُحَمَّد", "محمد"],
])("%s and %s are the same name", (one, other) => {
  expect(normaliseName(one)).toBe(normaliseName(other));
  expect(normaliseName(one)).not.toBe("");
});

test.each([
  ["Khan", "Khanna"],
  ["Patel", "Patil"],
  ["Hussain", "Hussein"],
  ["Ali", "Alli"],
  ["राम", "रमा"],
])("%s and %s are different names", (one, other) => {
  expect(normaliseName(one)).not.toBe(normaliseName(other));
});

test("the letters themselves are kept, in lower case", () => {
  expect(normaliseName("D’Souza-Brown")).toBe("dsouzabrown");
});

test.each(["", " ", "-", "’", "..."])("%j has no letters, so it is empty", (name) => {
  expect(normaliseName(name)).toBe("");
});
