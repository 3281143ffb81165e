import { expect, test } from "vitest";
import { certificateStatus, initialAndSurname, surnameKey, templateOf } from "#app/domain/licensing/certificate";

const alone = { validUntil: "2029-11-23", revoked: false, successors: [] };

test("a certificate is valid to the end of its last day, and expired from the next", () => {
  expect(certificateStatus(alone, "2029-11-23")).toBe("valid");
  expect(certificateStatus(alone, "2029-11-24")).toBe("expired");
});

test("a later pass that lasts longer supersedes it, also while it is still in date", () => {
  expect(certificateStatus({ ...alone, successors: ["2032-11-23"] }, "2029-09-01")).toBe("superseded");
  expect(certificateStatus({ ...alone, successors: ["2032-11-23"] }, "2030-01-01")).toBe("superseded");
});

test("a later pass that ends no later, or has run out too, supersedes nothing", () => {
  expect(certificateStatus({ ...alone, successors: ["2029-11-23"] }, "2029-09-01")).toBe("valid");
  expect(certificateStatus({ ...alone, successors: ["2032-11-23"] }, "2033-01-01")).toBe("expired");
});

test("revoked outweighs everything else", () => {
  expect(certificateStatus({ ...alone, revoked: true, successors: ["2032-11-23"] }, "2026-12-01")).toBe("revoked");
  expect(certificateStatus({ ...alone, revoked: true }, "2030-12-01")).toBe("revoked");
});

test("strangers are told an initial and the surname", () => {
  expect(initialAndSurname({ firstNames: "Imran", surname: "Sadiq" })).toBe("I. Sadiq");
  expect(initialAndSurname({ firstNames: " łucja Anna", surname: "Wójcik" })).toBe("Ł. Wójcik");
  expect(initialAndSurname({ firstNames: " ", surname: "Sadiq" })).toBe("Sadiq");
});

test.each([
  ["O’Neill", "oneill"],
  ["Al-Hassan", "AL HASSAN"],
  ["Wójcik", "Wojcik "],
])("the surname %s may be typed as %s", (held, typed) => {
  expect(surnameKey(typed)).toBe(surnameKey(held));
});

test("a template that was never used is a mistake in the store", () => {
  expect(templateOf(1)).toBe(1);
  expect(() => templateOf(0)).toThrow("template 0");
});
