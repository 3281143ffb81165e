import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { shortageInWords } from "#app/ui/policy-refusals";
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

test("what a bank lacks is said of the bank, of a module, or of the test itself", () => {
  const blueprint = { items: 20, per_topic: 3, critical: 5 };
  const title = () => "Signs on a journey";
  const say = (topic: string | null, critical: boolean, needed: number, available: number) =>
    shortageInWords({ topic, critical, needed, available }, blueprint, title);
  expect(say(null, false, 24, 20)).toBe("The modules together ask for 24 questions; the test has only 20");
  expect(say(null, true, 40, 24)).toBe("The test needs 40 critical questions; the bank has 24");
  expect(say("signs", false, 30, 18)).toBe("“Signs on a journey” needs 30 questions for this; it has 18");
});
