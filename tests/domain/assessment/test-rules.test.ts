import { expect, test } from "vitest";
import { describeTest } from "#app/domain/assessment/test-rules";
import { DEFAULT_POLICY, Policy } from "#app/domain/licensing/policy";

test("the test of a council that has set nothing", () => {
  expect(describeTest(DEFAULT_POLICY)).toEqual({
    questions: 20,
    stories: 1,
    minutes: 40,
    passMark: 80,
    marksNeeded: 16,
    mustBeRight: 5,
    topicMinimum: null,
    sections: [],
    sectionsRule: "and",
  });
});

test("a council’s own sections, stories and time are told", () => {
  const policy = Policy.parse({
    pass_mark: 75,
    blueprint: { items: 15, per_topic: 1, critical: 3, scenarios: 2 },
    minutes: null,
    topic_minimum: 50,
    sections: [{ title: "Safeguarding", topics: ["signs"], pass_mark: 90 }],
    sections_rule: "or",
  });
  expect(describeTest(policy)).toEqual({
    questions: 15,
    stories: 2,
    minutes: null,
    passMark: 75,
    marksNeeded: 12,
    mustBeRight: 3,
    topicMinimum: 50,
    sections: [{ title: "Safeguarding", passMark: 90 }],
    sectionsRule: "or",
  });
});

test("where critical questions count like any other, none must be right", () => {
  expect(describeTest({ ...DEFAULT_POLICY, critical_all_right: false }).mustBeRight).toBe(0);
});
