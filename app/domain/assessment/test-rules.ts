import type { Policy } from "#app/domain/licensing/policy";
import { marksNeeded } from "./marking.ts";

/** What a driver is told of a test before it starts; percents are whole. */
export type TestRules = {
  questions: number;
  /** How many stories there are that several questions are about. */
  stories: number;
  /** Null without a time limit. */
  minutes: number | null;
  passMark: number;
  /** The fewest marks that reach the pass mark, when every question gives one. */
  marksNeeded: number;
  /** How many questions must all be right, whatever the mark; 0 without such a rule. */
  mustBeRight: number;
  /** The percent needed in every module, or null. */
  topicMinimum: number | null;
  sections: { title: string; passMark: number }[];
  /** "and": the overall mark and every section. "or": the overall mark, or else every section. */
  sectionsRule: Policy["sections_rule"];
};

/** The rules of the test under a policy, before anything that was agreed with one driver. */
export function describeTest(policy: Policy): TestRules {
  const { items, critical, scenarios = 0 } = policy.blueprint;
  return {
    questions: items,
    stories: scenarios,
    minutes: policy.minutes,
    passMark: policy.pass_mark,
    marksNeeded: marksNeeded(policy.pass_mark, items),
    mustBeRight: policy.critical_all_right ? critical : 0,
    topicMinimum: policy.topic_minimum,
    sections: policy.sections.map(({ title, pass_mark }) => ({ title, passMark: pass_mark })),
    sectionsRule: policy.sections_rule,
  };
}
