import fc from "fast-check";
import { expect, test } from "vitest";
import { addEffects, compare, type Effect, effectOf, NO_EFFECTS, remark } from "#app/domain/assessment/remark";
import type { Policy } from "#app/domain/licensing/policy";
import { answeredWith, BANK, correction, key, markedWith, VOID } from "#tests/domain/assessment/answered";

const FOUR = ["signs-3", "signs-4", "the-law-2", "what-to-do-1"];
const FIVE = [...FOUR, "what-to-do-2"];

test("a void item is right for everybody: the mark rises by one, and is out of as many as before", () => {
  expect(remark(answeredWith(["signs-3"]), [correction("signs-3", VOID)])).toMatchObject({ score: 20, outOf: 20, percent: 100 });
  expect(remark(answeredWith([]), [correction("signs-3", VOID)])).toMatchObject({ score: 20, outOf: 20 });
});

test("a void item that nobody answered is right as well", () => {
  const answered = { ...answeredWith([]), responses: new Map() };
  expect(remark(answered, [correction("signs-3", VOID)])).toMatchObject({ score: 1, outOf: 20 });
});

test("a void critical item is not missed any more", () => {
  expect(markedWith(["signs-1"])).toMatchObject({ passed: false, criticalMissed: 1 });
  expect(remark(answeredWith(["signs-1"]), [correction("signs-1", VOID)])).toMatchObject({ passed: true, criticalMissed: 0, score: 20 });
});

test("with another key, who chose the option that is right now gains what the others lose", () => {
  const other = [correction("signs-3", key("sixteen"))];
  expect(remark(answeredWith(["signs-3"]), other).score).toBe(20);
  expect(remark(answeredWith([]), other).score).toBe(19);
});

test("where two options of a single choice are right, each is accepted", () => {
  const either = [correction("signs-3", key("eighteen", "sixteen"))];
  expect(remark(answeredWith(["signs-3"]), either).score).toBe(20);
  expect(remark(answeredWith([]), either).score).toBe(20);
});

test("several corrections count together", () => {
  expect(remark(answeredWith(FIVE), [correction("signs-3", VOID), correction("the-law-2", key("sixteen"))]).score).toBe(17);
});

test("voiding items never lowers a mark, and never turns a pass into a fail", () => {
  const ids = BANK.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(ids), fc.constantFrom(null, 50, 75), (wrongly, voided, topic_minimum) => {
      const before = markedWith(wrongly, { topic_minimum });
      const after = remark(
        answeredWith(wrongly, { topic_minimum }),
        voided.map((id) => correction(id, VOID)),
      );
      expect(after.outOf).toBe(before.outOf);
      expect(after.score - before.score).toBe(wrongly.filter((id) => voided.includes(id)).length);
      expect(after.criticalMissed).toBeLessThanOrEqual(before.criticalMissed);
      expect(compare(before, after)).not.toBe("stays-passed");
    }),
    { numRuns: 300 },
  );
});

test.for<{ who: string; before: string[]; after: string[]; policy?: Partial<Policy>; effect: Effect }>([
  { who: "15 becomes 16 of 20", before: FIVE, after: FOUR, effect: "now-passes" },
  { who: "14 becomes 15 of 20", before: [...FIVE, "signs-5"], after: FIVE, effect: "mark-changes" },
  { who: "16 becomes 17 of 20", before: FOUR, after: FOUR.slice(1), effect: "mark-changes" },
  { who: "17 becomes 16 of 20", before: FOUR.slice(1), after: FOUR, effect: "mark-changes" },
  { who: "16 becomes 15 of 20", before: FOUR, after: FIVE, effect: "stays-passed" },
  { who: "15 becomes 14 of 20", before: FIVE, after: [...FIVE, "signs-5"], effect: "mark-changes" },
  { who: "a critical item becomes wrong at 19 of 20", before: [], after: ["signs-1"], effect: "stays-passed" },
  {
    who: "a critical item becomes wrong where it counts like any other",
    before: [],
    after: ["signs-1"],
    policy: { critical_all_right: false },
    effect: "mark-changes",
  },
  { who: "one topic's mark moves to another", before: ["signs-3"], after: ["the-law-2"], effect: "mark-changes" },
  { who: "another item of the same topic is wrong", before: ["signs-3"], after: ["signs-4"], effect: "unchanged" },
  { who: "nothing differs on a pass", before: FOUR, after: FOUR, effect: "unchanged" },
  { who: "nothing differs on a fail", before: FIVE, after: FIVE, effect: "unchanged" },
])("$who: $effect", ({ before, after, policy, effect }) => {
  expect(compare(markedWith(before, policy), markedWith(after, policy))).toBe(effect);
});

test("an attempt whose mark does not depend on a correction is unchanged by it, whatever else is out of step", () => {
  const lowered = correction("the-law-3", key("sixteen"), "lowered");
  const elsewhere = correction("signs-9", VOID, "elsewhere");
  const onRecord = markedWith(FOUR);
  const answered = answeredWith(FOUR);
  expect(effectOf(answered, onRecord, [lowered, elsewhere], "lowered").effect).toBe("stays-passed");
  expect(effectOf(answered, onRecord, [lowered, elsewhere], "elsewhere").effect).toBe("unchanged");
});

test("a correction that was applied has no effect a second time", () => {
  const corrections = [correction("signs-3", VOID, "once")];
  const first = effectOf(answeredWith(FIVE), markedWith(FIVE), corrections, "once");
  expect(first).toMatchObject({ effect: "now-passes", mark: { score: 16 } });
  expect(effectOf(answeredWith(FIVE), first.mark, corrections, "once").effect).toBe("unchanged");
});

test("effects are counted each by itself", () => {
  const once = addEffects(NO_EFFECTS, ["now-passes", "unchanged", "unchanged"]);
  expect(once).toEqual({ "now-passes": 1, "mark-changes": 0, "stays-passed": 0, unchanged: 2 });
  expect(addEffects(once, ["now-passes", "stays-passed", "mark-changes"])).toEqual({
    "now-passes": 2,
    "mark-changes": 1,
    "stays-passed": 1,
    unchanged: 2,
  });
});
