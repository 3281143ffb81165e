import { expect, test } from "vitest";
import { correctItems } from "#app/domain/assessment/correction";
import { reviewItems, shownResult } from "#app/domain/assessment/disclosure";
import { remark } from "#app/domain/assessment/remark";
import { DISCLOSURES } from "#app/domain/licensing/policy";
import { byId, item, wrong } from "#tests/domain/assessment/bank";
import { answeredWith, correction, key, markedWith, VOID } from "#tests/domain/assessment/answered";

const PASSED = markedWith(["signs-3"]);
const FAILED = markedWith(["signs-1"]);

test("an authority that discloses nothing says passed or not passed, and nothing else", () => {
  expect(shownResult({ disclosure: "nothing" }, PASSED)).toEqual({ passed: true, mark: null, review: false });
  expect(shownResult({ disclosure: "nothing" }, FAILED)).toEqual({ passed: false, mark: null, review: false });
});

test("by topics, the marks are shown and no item", () => {
  const topics = [
    { topic: "signs", score: 9, outOf: 10 },
    { topic: "the-law", score: 6, outOf: 6 },
    { topic: "what-to-do", score: 4, outOf: 4 },
  ];
  const mark = { score: 19, criticalMissed: 0, topics };
  expect(shownResult({ disclosure: "topics" }, PASSED)).toEqual({ passed: true, mark, review: false });
  expect(shownResult({ disclosure: "topics" }, FAILED)).toMatchObject({ passed: false, mark: { criticalMissed: 1 }, review: false });
});

test("with items after a pass, they may be seen after a pass and after nothing else", () => {
  expect(shownResult({ disclosure: "items-after-pass" }, PASSED)).toMatchObject({ mark: { score: 19 }, review: true });
  expect(shownResult({ disclosure: "items-after-pass" }, FAILED)).toMatchObject({ mark: { score: 19 }, review: false });
});

const none = (wrongly: string[]) => correctItems(answeredWith(wrongly).items, []);

test.for(DISCLOSURES)("keys of a failed paper are never given out: %s", (disclosure) => {
  expect(reviewItems(answeredWith(["signs-1"], { disclosure }), FAILED, none(["signs-1"]), [])).toBeNull();
});

test.for(["nothing", "topics"] as const)("keys of a paper that passed are not given out either by “%s”", (disclosure) => {
  expect(reviewItems(answeredWith([], { disclosure }), markedWith([]), none([]), [])).toBeNull();
});

const SHOWN = { disclosure: "items-after-pass" } as const;

test("Farida sees each question of her pass with its key, its reasons and what she chose, in the order she had them", () => {
  const review = reviewItems(answeredWith(["signs-3"], SHOWN), PASSED, none(["signs-3"]), []);
  expect(review?.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(review?.[2]).toEqual({
    position: 3,
    story: null,
    situation: null,
    stem: "Until what age is a passenger a child?",
    options: [
      { text: "The words of eighteen", why: "Why eighteen is right", right: true, chosen: false },
      { text: "The words of sixteen", why: "Why sixteen is wrong", right: false, chosen: true },
      { text: "The words of fourteen", why: "Why fourteen is wrong", right: false, chosen: false },
      { text: "The words of twenty-one", why: "Why twenty-one is wrong", right: false, chosen: false },
    ],
    answered: true,
    correction: null,
  });
});

test("a question without a response says so", () => {
  const answered = { ...answeredWith([], SHOWN), responses: new Map() };
  expect(reviewItems(answered, PASSED, none([]), [])?.[0]).toMatchObject({ answered: false });
});

test("after a correction the new key is shown, and no reason that speaks for the old one", () => {
  const answered = answeredWith(["signs-3"], SHOWN);
  const corrections = [correction("signs-3", key("sixteen")), correction("signs-4", VOID)];
  const review = reviewItems(answered, remark(answered, corrections), correctItems(answered.items, corrections), []);
  expect(review?.[2]).toMatchObject({
    correction: "key",
    options: [{ right: false, why: null }, { right: true, why: null, chosen: true }, { why: "Why fourteen is wrong" }, { right: false }],
  });
  expect(review?.[3]).toMatchObject({ correction: "void", options: [{ right: true, why: "Why eighteen is right" }, {}, {}, {}] });
  expect(review?.[4]).toMatchObject({ correction: null });
});

test("a paper that does not fit its bank throws", () => {
  const answered = answeredWith([], SHOWN);
  expect(() => reviewItems(answered, PASSED, correctItems(new Map(), []), [])).toThrow("not in the bank");
  const paper = { items: [{ itemId: "signs-1", optionIds: ["ninety"] }] };
  expect(() => reviewItems({ ...answered, paper }, PASSED, none([]), [])).toThrow("not in item signs-1");
});

test("steps are reviewed in their right order, however the paper had mixed them", () => {
  const steps = item({ id: "steps", topic: "signs", kind: "ordering", options: [wrong("stop"), wrong("call"), wrong("tell")] });
  const answered = { ...answeredWith([], SHOWN), paper: { items: [{ itemId: "steps", optionIds: ["tell", "stop", "call"] }] } };
  const sat = { ...answered, items: byId([steps]), responses: new Map([["steps", ["stop", "tell", "call"]]]) };
  const review = reviewItems(sat, PASSED, correctItems(sat.items, []), []);
  expect(review?.[0]?.options.map(({ text, right, chosen }) => [text, right, chosen])).toEqual([
    ["The words of stop (step 1)", true, true],
    ["The words of call (step 2)", true, false],
    ["The words of tell (step 3)", true, false],
  ]);
});

test("a story is told once, above the first of the questions about it", () => {
  const night = { id: "late-night", topic: "signs", title: "A late trip", passage: "It is late." };
  const bank = [item({ id: "alone" }), ...["first", "second"].map((id) => item({ id, scenario: "late-night" }))];
  const sat = { ...answeredWith([], SHOWN), paper: { items: bank.map(({ id }) => ({ itemId: id, optionIds: [] })) }, items: byId(bank) };
  const review = reviewItems(sat, PASSED, correctItems(sat.items, []), [night]);
  expect(review?.map(({ story }) => story?.passage ?? null)).toEqual([null, "It is late.", null]);
});
