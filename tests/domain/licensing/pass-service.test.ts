import { expect, test } from "vitest";
import { passServes, type HeldPass } from "#app/domain/licensing/pass-service";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";

const today = "2027-03-07";

const shabana: HeldPass = {
  passRecordId: "5e0d9c1e-7a56-4b39-a9f1-0a7d3a1c2f10",
  passedOn: "2026-03-07",
  validUntil: "2029-03-06",
  scorePercent: 85,
  topics: [
    { topic: "signs", score: 8, outOf: 10 },
    { topic: "the-law", score: 9, outOf: 10 },
  ],
  paper: { items: 20, critical: 5, per_topic: 2, criticalAllRight: true },
  courseSlug: "safeguarding-for-drivers",
  revoked: false,
};

const paper = (change: Partial<HeldPass["paper"]>): Partial<HeldPass> => ({ paper: { ...shabana.paper, ...change } });
const blueprint = (change: Partial<Policy["blueprint"]>): Partial<Policy> => ({ blueprint: { ...DEFAULT_POLICY.blueprint, ...change } });
const section = (topic: string, pass_mark: number): Policy["sections"][number] => ({ title: topic, topics: [topic], pass_mark });
const served = (pass: Partial<HeldPass>, policy: Partial<Policy> = {}, on = today) =>
  passServes({ ...shabana, ...pass }, { ...DEFAULT_POLICY, ...policy }, on);

test.each<[string, Partial<HeldPass>, Partial<Policy>]>([
  ["by the same policy", {}, {}],
  ["with exactly the pass mark", { scorePercent: 80 }, {}],
  ["with a lower pass mark", {}, { pass_mark: 60 }],
  ["with a shorter paper asked for", {}, blueprint({ items: 10, critical: 2, per_topic: 1 })],
  ["from a longer paper", paper({ items: 40, critical: 10, per_topic: 4 }), {}],
  ["when critical items may be wrong", paper({ criticalAllRight: false }), { critical_all_right: false }],
  ["on the day it is exactly as old as is accepted", {}, { accepted_pass_age_months: 12 }],
  ["on its last day", { validUntil: today }, {}],
  ["with the pass mark of every section", {}, { sections: [section("the-law", 90)] }],
  [
    "with every section where the overall mark is too low",
    { scorePercent: 70 },
    { sections: [section("the-law", 90)], sections_rule: "or" },
  ],
  ["with enough questions of a topic asked for by name", {}, blueprint({ topics: { signs: 10 } })],
])("a pass serves another application %s", (_why, pass, policy) => {
  expect(served(pass, policy)).toEqual({ serves: true });
});

test.each<[string, string, Partial<HeldPass>, Partial<Policy>]>([
  ["revoked", "it was revoked", { revoked: true }, {}],
  ["expired", "it ran out yesterday", { validUntil: "2027-03-06" }, {}],
  ["mark-too-low", "a higher pass mark is asked", {}, { pass_mark: 86 }],
  ["mark-too-low", "the mark is a fraction short", { scorePercent: 79.9 }, {}],
  ["mark-too-low", "a critical item was wrong and all must be right", paper({ criticalAllRight: false }), {}],
  ["mark-too-low", "a section is below its pass mark", {}, { sections: [section("signs", 81)] }],
  ["mark-too-low", "a topic is below the minimum", {}, { topic_minimum: 81 }],
  ["paper-too-short", "more items of one topic are asked", {}, blueprint({ topics: { signs: 11 } })],
  ["paper-too-short", "items of a topic are asked that it had none of", {}, blueprint({ topics: { "your-conduct": 1 } })],
  ["paper-too-short", "more items are asked", {}, blueprint({ items: 21 })],
  ["paper-too-short", "more critical items are asked", {}, blueprint({ critical: 6 })],
  ["paper-too-short", "more items of each topic are asked", {}, blueprint({ per_topic: 3 })],
  ["too-old", "it is a day older than is accepted", { passedOn: "2026-03-06" }, { accepted_pass_age_months: 12 }],
  ["before-policy", "it is from the day before the first that counts", { passedOn: "2026-03-06" }, { accepted_from: "2026-03-07" }],
  ["too-old", "only today's passes are accepted", { passedOn: "2027-03-06" }, { accepted_pass_age_months: 0 }],
])("a pass does not serve (%s) when %s", (reason, _why, pass, policy) => {
  expect(served(pass, policy)).toEqual({ serves: false, reasons: [reason] });
});

test("an old pass serves as long as it is valid when the policy sets no age", () => {
  expect(served({ passedOn: "2019-01-01", validUntil: "2029-01-01" })).toEqual({ serves: true });
});

test("the accepted age is counted in calendar months with the end of month clamped", () => {
  const pass = { passedOn: "2026-08-31" };
  expect(served(pass, { accepted_pass_age_months: 6 }, "2027-02-28")).toEqual({ serves: true });
  expect(served(pass, { accepted_pass_age_months: 6 }, "2027-03-01")).toEqual({ serves: false, reasons: ["too-old"] });
});

test("every reason against a pass is named, not only the first", () => {
  const pass = { revoked: true, validUntil: "2027-01-01", scorePercent: 60, ...paper({ items: 10 }) };
  expect(served(pass, { accepted_pass_age_months: 6 })).toEqual({
    serves: false,
    reasons: ["revoked", "expired", "mark-too-low", "paper-too-short", "too-old"],
  });
});
