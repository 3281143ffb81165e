import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { policyHint, policyValueInWords } from "#app/ui/policy-in-words";

test("a setting is said with its unit, one of a thing without the s", () => {
  expect(policyValueInWords(DEFAULT_POLICY, "pass_mark")).toBe("80%");
  expect(policyValueInWords(DEFAULT_POLICY, "minutes")).toBe("40 minutes");
  expect(policyValueInWords({ ...DEFAULT_POLICY, attempts: 1 }, "attempts")).toBe("1 attempt");
  expect(policyValueInWords(DEFAULT_POLICY, "critical_all_right")).toBe("Yes");
  expect(policyValueInWords({ ...DEFAULT_POLICY, minutes: null }, "minutes")).toBe("No time limit");
});

test("waiting times longer than a day are said in days", () => {
  expect(policyValueInWords(DEFAULT_POLICY, "cool_down_hours")).toBe("24 hours, then 7 days");
  expect(policyValueInWords({ ...DEFAULT_POLICY, cool_down_hours: [1, 36] }, "cool_down_hours")).toBe("1 hour, then 36 hours");
});

test("choices are said in words", () => {
  const policy = { ...DEFAULT_POLICY, places: ["home" as const, "oral" as const] };
  expect(policyValueInWords(policy, "places")).toBe("At home, on their own phone; Spoken, written down by two officers");
  expect(policyValueInWords(policy, "disclosure")).toBe("The mark in each module");
});

test("a hint ends with the default", () => {
  expect(policyHint("validity_months")).toBe("Counted from the day of the pass. Default: 36 months.");
});

test("numbers by name and sections are said one after the other, and none in a word", () => {
  const blueprint = { ...DEFAULT_POLICY.blueprint, topics: { "what-to-do": 4, signs: 3 } };
  const sections = [{ title: "Safeguarding", topics: ["signs", "what-to-do"], pass_mark: 80 }];
  expect(policyValueInWords({ ...DEFAULT_POLICY, blueprint }, "blueprint.topics")).toBe("what-to-do 4; signs 3");
  expect(policyValueInWords({ ...DEFAULT_POLICY, sections }, "sections")).toBe("Safeguarding 80% (signs, what-to-do)");
  expect(policyValueInWords(DEFAULT_POLICY, "sections")).toBe("None");
  expect(policyValueInWords(DEFAULT_POLICY, "blueprint.topics")).toBe("As from every module");
  expect(policyValueInWords(DEFAULT_POLICY, "blueprint.exposure_cap")).toBe("30%");
});
