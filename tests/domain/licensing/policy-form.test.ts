import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { changedPolicyFields } from "#app/domain/licensing/policy-fields";
import { policyFormValues, readPolicyForm } from "#app/domain/licensing/policy-form";

const typed = policyFormValues(DEFAULT_POLICY);

test("a policy goes through its form unchanged", () => {
  expect(readPolicyForm(typed)).toEqual({ done: true, policy: DEFAULT_POLICY });
});

test("an empty box is no limit where none is allowed, and a mistake where a number is needed", () => {
  const read = readPolicyForm({ ...typed, minutes: " ", topic_minimum: "", accepted_pass_age_months: "" });
  expect(read).toMatchObject({ done: true, policy: { minutes: null, topic_minimum: null, accepted_pass_age_months: null } });
  expect(readPolicyForm({ ...typed, attempts: "" })).toEqual({ done: false, problems: { attempts: "enter a whole number" } });
});

test("the first day that counts is typed as people write dates, shown in words, and may be left empty", () => {
  expect(readPolicyForm({ ...typed, accepted_from: "1 April 2026" })).toMatchObject({ policy: { accepted_from: "2026-04-01" } });
  expect(readPolicyForm({ ...typed, accepted_from: "01/04/2026" })).toMatchObject({ policy: { accepted_from: "2026-04-01" } });
  expect(readPolicyForm({ ...typed, accepted_from: "" })).toMatchObject({ policy: { accepted_from: null } });
  expect(readPolicyForm({ ...typed, accepted_from: "31/02/2026" })).toMatchObject({
    problems: { accepted_from: "enter a date, such as 1 April 2026" },
  });
  expect(policyFormValues({ ...DEFAULT_POLICY, accepted_from: "2026-04-01" })).toMatchObject({ accepted_from: "1 April 2026" });
});

test("waiting times are typed with commas, spaces or both", () => {
  for (const cool_down_hours of ["24, 168", "24 168", "24;168", " 24 ,  168 "])
    expect(readPolicyForm({ ...typed, cool_down_hours })).toMatchObject({ policy: { cool_down_hours: [24, 168] } });
  expect(readPolicyForm({ ...typed, cool_down_hours: "a day" })).toMatchObject({
    problems: { cool_down_hours: "enter whole numbers with commas between them" },
  });
  expect(readPolicyForm({ ...typed, cool_down_hours: "" })).toMatchObject({ problems: { cool_down_hours: "enter at least one number" } });
});

test("every setting at fault is named, with what would be right", () => {
  const wrong = { ...typed, pass_mark: "101", "blueprint.items": "0", minutes: "40.5", critical_all_right: "", validity_months: "-3" };
  expect(readPolicyForm(wrong)).toEqual({
    done: false,
    problems: {
      pass_mark: "enter 100 or less",
      "blueprint.items": "enter 1 or more",
      minutes: "enter a whole number",
      critical_all_right: "choose yes or no",
      validity_months: "enter a whole number",
    },
  });
});

test("places are ticked, at least one of those there are, and what is disclosed is chosen", () => {
  expect(readPolicyForm({ ...typed, places: ["supervised", "oral"] })).toMatchObject({ policy: { places: ["supervised", "oral"] } });
  const { places: _, ...untouched } = typed;
  for (const places of [undefined, ["moon"]])
    expect(readPolicyForm(places ? { ...untouched, places } : untouched)).toMatchObject({ problems: { places: "choose at least one" } });
  expect(readPolicyForm({ ...typed, disclosure: "everything" })).toMatchObject({ problems: { disclosure: "choose one" } });
});

test("quotas and sections are typed one on each line, and what a policy has anyway is not written into it", () => {
  const lines = {
    "blueprint.topics": "what-to-do: 4\r\n signs-on-a-journey : 3\n",
    "blueprint.difficulty": "hard:4",
    "blueprint.include": "m5-signs-together, m1-online",
    "blueprint.scenarios": "1",
    "blueprint.exposure_cap": "",
    sections: "Safeguarding: 80: signs-on-a-journey, what-to-do\nThe law: 60: age-consent-and-the-law",
    sections_rule: "or",
  };
  const policy = {
    ...DEFAULT_POLICY,
    blueprint: {
      ...DEFAULT_POLICY.blueprint,
      topics: { "what-to-do": 4, "signs-on-a-journey": 3 },
      difficulty: { hard: 4 },
      include: ["m5-signs-together", "m1-online"],
      scenarios: 1,
      exposure_cap: null,
    },
    sections: [
      { title: "Safeguarding", topics: ["signs-on-a-journey", "what-to-do"], pass_mark: 80 },
      { title: "The law", topics: ["age-consent-and-the-law"], pass_mark: 60 },
    ],
    sections_rule: "or" as const,
  };
  expect(readPolicyForm({ ...typed, ...lines })).toEqual({ done: true, policy });
  expect(readPolicyForm(policyFormValues(policy))).toEqual({ done: true, policy });
  expect(readPolicyForm(typed)).toStrictEqual({ done: true, policy: DEFAULT_POLICY });
});

test("a line that cannot be read is told with an example", () => {
  const wrong = { "blueprint.topics": "what-to-do four", "blueprint.difficulty": "harder: 4", sections: "Safeguarding: 80" };
  expect(readPolicyForm({ ...typed, ...wrong })).toEqual({
    done: false,
    problems: {
      "blueprint.topics": "write one on each line, such as what-to-do: 4",
      "blueprint.difficulty": "write one on each line, such as what-to-do: 4",
      sections: "write one on each line, such as Safeguarding: 80: signs-on-a-journey, what-to-do",
    },
  });
});

test("two policies differ in the settings that differ", () => {
  const blueprint = { ...DEFAULT_POLICY.blueprint, critical: 4 };
  expect(changedPolicyFields(DEFAULT_POLICY, { ...DEFAULT_POLICY, blueprint, minutes: null })).toEqual(["blueprint.critical", "minutes"]);
  expect(changedPolicyFields(DEFAULT_POLICY, { ...DEFAULT_POLICY })).toEqual([]);
});
