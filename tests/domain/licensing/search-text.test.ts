import { expect, test } from "vitest";
import { applicationTerms, certificateTerms, readSearchText } from "#app/domain/licensing/search-text";

const imran = { reference: "CH-2026/0117", surname: "Sadiq", firstNames: "Imran José", licenceNumber: "PHD 00431" };
const termsOf = (application: Parameters<typeof applicationTerms>[0]) => applicationTerms(application).map(({ term }) => term);

test("an application is found by each name, and by its numbers from either end", () => {
  expect(termsOf(imran)).toEqual(["sadiq", "imran", "jose", "#phd00431", "<13400dhp", "#ch20260117", "<71106202hc"]);
});

test("a surname of two words is found by each of them and by both together", () => {
  expect(termsOf({ ...imran, surname: "Al-Hassan Khan", firstNames: "Omar", licenceNumber: null })).toEqual([
    "alhassankhan",
    "alhassan",
    "khan",
    "omar",
    "#ch20260117",
    "<71106202hc",
  ]);
});

test("what names the applicant carries all their words, and the reference alone carries none", () => {
  const terms = applicationTerms(imran);
  expect(terms.find(({ term }) => term === "imran")?.words).toBe(" sadiq imran jose ch20260117 phd00431");
  expect(terms.find(({ term }) => term === "#phd00431")?.words).not.toBe("");
  expect(terms.filter(({ term }) => term.includes("ch20260117")).map(({ words }) => words)).toEqual([""]);
});

test("an application without an applicant is still found by its reference", () => {
  expect(termsOf({ reference: "CH-1", surname: "", firstNames: "" })).toEqual(["#ch1", "<1hc"]);
});

test("a certificate is found from either end, and O, I and L are what Crockford takes them for", () => {
  expect(certificateTerms("CSE-7K3M-9Q2R-X4V0-1")).toEqual([
    { term: "=7k3m9q2rx4v01", words: "" },
    { term: ">10v4xr2q9m3k7", words: "" },
  ]);
  expect(readSearchText("x4vo-i")?.beginnings).toContain(">10v4x");
  expect(readSearchText("cse 7K3M")?.beginnings).toContain("=7k3m");
});

test("what was typed is looked for as a name and as either end of a number", () => {
  expect(readSearchText("O’Neill, Grace")).toEqual({
    beginnings: ["oneillgrace", "#o’neill,grace", "<ecarg,llien’o", "=0’ne111,grace", ">ecarg,111en’0"],
    words: ["oneill", "grace"],
  });
  expect(readSearchText("0117")?.beginnings).toEqual(["0117", "#0117", "<7110", "=0117", ">7110"]);
});

test("the end of a number needs three signs, and that of a certificate four", () => {
  expect(readSearchText("17")?.beginnings).toEqual(["17", "#17"]);
  expect(readSearchText("117")?.beginnings).toEqual(["117", "#117", "<711"]);
});

test.each(["", "   ", "- / -"])("in %j there is nothing to look for", (text) => {
  expect(readSearchText(text)).toBeNull();
});

test("words without letters or digits are left out, and a sixth word is not looked for", () => {
  expect(readSearchText("& Grace")?.words).toEqual(["grace"]);
  expect(readSearchText("a b c d e f")?.words).toHaveLength(5);
});
