import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, markAttempt, marksNeeded, topicsToRedo } from "#app/domain/assessment/marking";
import type { Paper } from "#app/domain/assessment/paper";
import type { Item } from "#app/domain/course/content-schema";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";
import { byId, item, right, topicItems, wrong } from "#tests/domain/assessment/bank";

const TOPICS = ["signs", "the-law", "what-to-do"];

/** Twenty items: ten on signs with two critical, six on the law with one, four on what to do. */
const BANK = [...topicItems("signs", 10, 2), ...topicItems("the-law", 6, 1), ...topicItems("what-to-do", 4, 0)];

test("Farida has everything right", () => {
  expect(markWith([])).toEqual({
    score: 20,
    outOf: 20,
    percent: 100,
    passed: true,
    criticalMissed: 0,
    topics: [
      { topic: "signs", score: 10, outOf: 10 },
      { topic: "the-law", score: 6, outOf: 6 },
      { topic: "what-to-do", score: 4, outOf: 4 },
    ],
  });
});

test("an item without a response is wrong, not missing", () => {
  expect(markAttempt(paperOf(BANK), byId(BANK), new Map(), DEFAULT_POLICY, TOPICS)).toMatchObject({
    score: 0,
    outOf: 20,
    percent: 0,
    passed: false,
    criticalMissed: 3,
  });
});

test("an empty response is as wrong as none", () => {
  const responses = new Map([...responsesWith(BANK, []), ["signs-10", []]]);
  expect(markAttempt(paperOf(BANK), byId(BANK), responses, DEFAULT_POLICY, TOPICS).score).toBe(19);
});

test("a response to an item that is not on the paper counts for nothing", () => {
  const two = BANK.slice(0, 2);
  expect(markAttempt(paperOf(two), byId(BANK), responsesWith(BANK, ["signs-1"]), DEFAULT_POLICY, TOPICS)).toMatchObject({
    score: 1,
    outOf: 2,
  });
});

test("each item is marked by the rules of its kind", () => {
  const kinds: Item[] = [
    item({ id: "one", topic: "signs" }),
    item({ id: "all", topic: "signs", kind: "multiple", options: [right("names"), right("places"), wrong("guesses")] }),
    item({ id: "statement", topic: "signs", kind: "true-false", options: [right("true"), wrong("false")] }),
  ];
  const responses = new Map([
    ["one", ["eighteen"]],
    ["all", ["places"]],
    ["statement", ["true"]],
  ]);
  expect(markAttempt(paperOf(kinds), byId(kinds), responses, DEFAULT_POLICY, TOPICS).score).toBe(2);
});

const IN_PARTS = {
  kind: "multiple" as const,
  marking: "parts" as const,
  options: [right("names"), right("places"), right("words"), wrong("guess")],
};

test("what is right in part counts in part, by topic as well, and the topic is one to redo", () => {
  const bank = [item({ id: "whole", topic: "signs" }), item({ id: "partly", topic: "signs", ...IN_PARTS }), item({ id: "law" })];
  const responses = new Map([
    ["whole", ["eighteen"]],
    ["partly", ["names", "places"]],
    ["law", ["eighteen"]],
  ]);
  const mark = markAttempt(paperOf(bank), byId(bank), responses, DEFAULT_POLICY, TOPICS);
  expect(mark).toMatchObject({ score: 8 / 3, outOf: 3, percent: 88.88, passed: true });
  expect(mark.topics).toEqual([
    { topic: "signs", score: 5 / 3, outOf: 2 },
    { topic: "the-law", score: 1, outOf: 1 },
  ]);
  expect(topicsToRedo(mark)).toEqual(["signs"]);
});

test("a critical item that is right in part is missed", () => {
  const bank = [item({ id: "partly", topic: "signs", critical: true, ...IN_PARTS })];
  const responses = new Map([["partly", ["names", "places"]]]);
  const policy = { ...DEFAULT_POLICY, pass_mark: 50 };
  expect(markAttempt(paperOf(bank), byId(bank), responses, policy, TOPICS)).toMatchObject({ criticalMissed: 1, passed: false });
});

test("three thirds make a whole mark: parts decide a pass to the unit", () => {
  const bank = ["a", "b", "c", "d", "e"].map((id) => item({ id, topic: "signs", ...IN_PARTS }));
  const given = (chosen: readonly string[][]) => new Map(bank.map(({ id }, index) => [id, chosen[index] ?? []]));
  const [all, two, one] = [["names", "places", "words"], ["names", "places"], ["names"]];
  const sat = (...chosen: string[][]) => markAttempt(paperOf(bank), byId(bank), given(chosen), DEFAULT_POLICY, TOPICS);
  expect(sat(all, all, all, two, one)).toMatchObject({ score: 4, percent: 80, passed: true });
  expect(sat(all, all, all, one, one)).toMatchObject({ score: 11 / 3, percent: 73.33, passed: false });
});

const ORDINARY = ["signs-3", "signs-4", "the-law-2", "what-to-do-1", "what-to-do-2"];

test.for<{ who: string; missed: string[]; policy: Partial<Policy>; passed: boolean }>([
  { who: "16 of 20 at a pass mark of 80", missed: ORDINARY.slice(0, 4), policy: {}, passed: true },
  { who: "15 of 20 at a pass mark of 80", missed: ORDINARY, policy: {}, passed: false },
  { who: "15 of 20 at a pass mark of 75", missed: ORDINARY, policy: { pass_mark: 75 }, passed: true },
  { who: "15 of 20 at a pass mark of 76", missed: ORDINARY, policy: { pass_mark: 76 }, passed: false },
  { who: "19 of 20 at a pass mark of 100", missed: ["signs-3"], policy: { pass_mark: 100 }, passed: false },
  { who: "20 of 20 at a pass mark of 100", missed: [], policy: { pass_mark: 100 }, passed: true },
  { who: "one critical item wrong", missed: ["signs-1"], policy: {}, passed: false },
  {
    who: "one critical item wrong where the authority counts it like any other",
    missed: ["signs-1"],
    policy: { critical_all_right: false },
    passed: true,
  },
  { who: "half of one topic where no topic has a minimum", missed: ["what-to-do-1", "what-to-do-2"], policy: {}, passed: true },
  {
    who: "half of one topic where every topic needs 50",
    missed: ["what-to-do-1", "what-to-do-2"],
    policy: { topic_minimum: 50 },
    passed: true,
  },
  {
    who: "half of one topic where every topic needs 51",
    missed: ["what-to-do-1", "what-to-do-2"],
    policy: { topic_minimum: 51 },
    passed: false,
  },
])("$who: passed is $passed", ({ missed, policy, passed }) => {
  expect(markWith(missed, policy).passed).toBe(passed);
});

test("a wrong critical item is counted whether or not it decides", () => {
  expect(markWith(["signs-1", "the-law-1", "signs-5"], { critical_all_right: false }).criticalMissed).toBe(2);
  expect(markWith(["signs-1", "the-law-1", "signs-5"]).criticalMissed).toBe(2);
});

test("two of three is 66.66 percent: rounded down, so that no fail looks like a pass", () => {
  const three = topicItems("signs", 3, 0);
  const mark = markAttempt(paperOf(three), byId(three), responsesWith(three, ["signs-2"]), { ...DEFAULT_POLICY, pass_mark: 67 }, TOPICS);
  expect(mark).toMatchObject({ percent: 66.66, passed: false });
});

test("the pass mark is met exactly where whole numbers say so, and the shown percent never contradicts it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(120), fc.integer({ min: 1, max: 100 }), (outOf, missed, pass_mark) => {
      const items = topicItems("signs", outOf, 0);
      const wrongOnes = items.slice(0, missed).map(({ id }) => id);
      const mark = markAttempt(paperOf(items), byId(items), responsesWith(items, wrongOnes), { ...DEFAULT_POLICY, pass_mark }, TOPICS);
      const score = Math.max(0, outOf - missed);
      expect(mark.score).toBe(score);
      expect(mark.passed).toBe(BigInt(score) * 100n >= BigInt(pass_mark) * BigInt(outOf));
      expect(mark.percent >= pass_mark).toBe(mark.passed);
    }),
    { numRuns: 300 },
  );
});

test("one more right response never turns a pass into a fail", () => {
  const ids = BANK.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), fc.constantFrom(null, 50, 75), (missed, topic_minimum) => {
      const before = markWith(missed, { topic_minimum });
      const after = markWith(missed.slice(1), { topic_minimum });
      expect(after.score).toBe(before.score + 1);
      if (before.passed) expect(after.passed).toBe(true);
    }),
  );
});

test("a voided item is right whatever was answered, and the paper keeps its size", () => {
  const voided = new Set(["signs-1", "what-to-do-4"]);
  const responses = responsesWith(BANK, ["signs-1", "what-to-do-4", "signs-3"]);
  expect(markAttempt(paperOf(BANK), byId(BANK), responses, DEFAULT_POLICY, TOPICS, voided)).toMatchObject({
    score: 19,
    outOf: 20,
    criticalMissed: 0,
    topics: [{ score: 9 }, { score: 6 }, { score: 4 }],
  });
});

test("topics stand in course order, whatever the order of the paper, and those without an item are left out", () => {
  const items = [item({ id: "b", topic: "what-to-do" }), item({ id: "a", topic: "signs" })];
  const mark = markAttempt(paperOf(items), byId(items), new Map(), DEFAULT_POLICY, TOPICS);
  expect(mark.topics).toEqual([
    { topic: "signs", score: 0, outOf: 1 },
    { topic: "what-to-do", score: 0, outOf: 1 },
  ]);
});

test("the topics to redo are those with anything wrong, in course order", () => {
  expect(topicsToRedo(markWith(["what-to-do-3", "signs-1", "signs-7"]))).toEqual(["signs", "what-to-do"]);
  expect(topicsToRedo(markWith([]))).toEqual([]);
});

test("the mark that is needed is the smallest that passes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 200 }), (percent, outOf) => {
      const needed = marksNeeded(percent, outOf);
      expect(needed * 100).toBeGreaterThanOrEqual(percent * outOf);
      expect((needed - 1) * 100).toBeLessThan(percent * outOf);
    }),
  );
});

test("an empty paper, an item without a bank or without a topic cannot be marked", () => {
  expect(() => markAttempt({ items: [] }, byId(BANK), new Map(), DEFAULT_POLICY, TOPICS)).toThrow("without items");
  expect(() => markAttempt(paperOf(BANK), new Map(), new Map(), DEFAULT_POLICY, TOPICS)).toThrow("not in the bank");
  expect(() => markAttempt(paperOf(BANK), byId(BANK), new Map(), DEFAULT_POLICY, ["signs"])).toThrow("which the course does not have");
});

function markWith(missed: readonly string[], policy: Partial<Policy> = {}): Mark {
  return markAttempt(paperOf(BANK), byId(BANK), responsesWith(BANK, missed), { ...DEFAULT_POLICY, ...policy }, TOPICS);
}

function paperOf(items: readonly Item[]): Paper {
  return { items: items.map(({ id, options }) => ({ itemId: id, optionIds: options.map((option) => option.id) })) };
}

function responsesWith(items: readonly Item[], missed: readonly string[]): Map<string, string[]> {
  return new Map(items.map(({ id }) => [id, [missed.includes(id) ? "sixteen" : "eighteen"]]));
}
