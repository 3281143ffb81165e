import fc from "fast-check";
import { expect, test } from "vitest";
import { decideResponse, GRACE_SECONDS, isOutOfTime } from "#app/domain/assessment/response";
import { byId, item, right, wrong } from "#tests/domain/assessment/bank";

const DEADLINE = new Date("2026-03-02T10:40:00Z");
const IN_TIME = new Date("2026-03-02T10:10:00Z");

const DANGER = item({ id: "danger", options: [wrong("wait"), right("call-999"), wrong("follow"), wrong("ask-her")] });
const STEPS = item({ id: "steps", kind: "ordering", options: [wrong("stop"), wrong("call"), wrong("tell")] });

/** Nasreen has just opened an item that she has not answered, and chooses "call-999". */
const FIRST_RESPONSE: Parameters<typeof decideResponse>[0] = {
  closed: false,
  deadlineAt: DEADLINE,
  paper: {
    items: [
      { itemId: "danger", optionIds: ["wait", "call-999", "follow", "ask-her"] },
      { itemId: "steps", optionIds: ["tell", "stop", "call"] },
    ],
  },
  items: byId([DANGER, STEPS]),
  itemId: "danger",
  chosen: ["call-999"],
  basedOn: 0,
  latest: null,
};
const SAVED_TWICE = { revision: 2, chosen: ["wait", "follow"] };

test("Nasreen's first response is saved as the first revision", () => {
  expect(decideResponse(FIRST_RESPONSE, IN_TIME)).toEqual({ done: true, revision: 1, unchanged: false });
});

test("she changes her mind: the next revision", () => {
  const changed = { ...FIRST_RESPONSE, basedOn: 2, latest: SAVED_TWICE };
  expect(decideResponse(changed, IN_TIME)).toEqual({ done: true, revision: 3, unchanged: false });
});

test.for([
  { how: "from the same page twice", basedOn: 1 },
  { how: "from an older page", basedOn: 0 },
  { how: "from the page that shows it", basedOn: 2 },
])("the saved choice sent again $how changes nothing", ({ basedOn }) => {
  const repeated = { ...FIRST_RESPONSE, chosen: ["follow", "wait", "follow"], basedOn, latest: SAVED_TWICE };
  expect(decideResponse(repeated, IN_TIME)).toEqual({ done: true, revision: 2, unchanged: true });
});

test.for([
  { choice: "another", chosen: ["ask-her"] },
  { choice: "a smaller", chosen: ["wait"] },
  { choice: "a larger", chosen: ["wait", "follow", "ask-her"] },
])("$choice choice from a forgotten tab never overwrites a newer one", ({ chosen }) => {
  const stale = { ...FIRST_RESPONSE, chosen, basedOn: 1, latest: SAVED_TWICE };
  expect(decideResponse(stale, IN_TIME)).toEqual({ done: false, reason: "superseded" });
});

test.for([
  { arrives: "a second before the deadline", seconds: -1, counts: true },
  { arrives: "exactly at the deadline", seconds: 0, counts: true },
  { arrives: "within the grace", seconds: 4, counts: true },
  { arrives: "at the last instant of the grace", seconds: GRACE_SECONDS, counts: true },
  { arrives: "a thousandth of a second after the grace", seconds: GRACE_SECONDS + 0.001, counts: false },
  { arrives: "an hour late", seconds: 3600, counts: false },
])("a response that arrives $arrives: counts is $counts", ({ seconds, counts }) => {
  const now = new Date(DEADLINE.getTime() + seconds * 1000);
  const decision = decideResponse(FIRST_RESPONSE, now);
  expect(decision).toEqual(counts ? { done: true, revision: 1, unchanged: false } : { done: false, reason: "out-of-time" });
  expect(isOutOfTime(DEADLINE, now)).toBe(!counts);
});

test("without a time limit there is no deadline", () => {
  expect(decideResponse({ ...FIRST_RESPONSE, deadlineAt: null }, new Date("2030-01-01T00:00:00Z")).done).toBe(true);
});

test.for([
  { refused: "to a closed attempt", change: { closed: true }, reason: "attempt-closed" },
  { refused: "to an item of somebody else's paper", change: { itemId: "county-lines" }, reason: "not-on-paper" },
  { refused: "with a value that the page never showed", change: { chosen: null }, reason: "not-an-option" },
  { refused: "with an option of another item", change: { chosen: ["call-999", "eighteen"] }, reason: "not-an-option" },
  { refused: "with nothing chosen", change: { chosen: [] }, reason: "nothing-chosen" },
  { refused: "with nothing chosen over a saved choice", change: { chosen: [], basedOn: 2, latest: SAVED_TWICE }, reason: "nothing-chosen" },
])("a response $refused is refused: $reason", ({ change, reason }) => {
  expect(decideResponse({ ...FIRST_RESPONSE, ...change }, IN_TIME)).toEqual({ done: false, reason });
});

test("an order with a step left out is unfinished, and is not kept", () => {
  const half = { ...FIRST_RESPONSE, itemId: "steps", chosen: ["stop", "call"] };
  expect(decideResponse(half, IN_TIME)).toEqual({ done: false, reason: "unfinished" });
  expect(decideResponse({ ...half, chosen: [] }, IN_TIME)).toEqual({ done: false, reason: "nothing-chosen" });
  expect(decideResponse({ ...half, chosen: ["stop", "call", "stop"] }, IN_TIME)).toEqual({ done: false, reason: "not-an-option" });
});

test("the same steps in another order are another response", () => {
  const saved = { revision: 1, chosen: ["stop", "call", "tell"] };
  const posted = { ...FIRST_RESPONSE, itemId: "steps", latest: saved, basedOn: 1 };
  expect(decideResponse({ ...posted, chosen: ["stop", "call", "tell"] }, IN_TIME)).toMatchObject({ revision: 1, unchanged: true });
  expect(decideResponse({ ...posted, chosen: ["call", "stop", "tell"] }, IN_TIME)).toMatchObject({ revision: 2, unchanged: false });
});

test("a closed attempt is named before everything else, then the time", () => {
  const allWrong = { ...FIRST_RESPONSE, closed: true, itemId: "county-lines", chosen: null };
  const late = new Date("2026-03-02T12:00:00Z");
  expect(decideResponse(allWrong, late)).toEqual({ done: false, reason: "attempt-closed" });
  expect(decideResponse({ ...allWrong, closed: false }, late)).toEqual({ done: false, reason: "out-of-time" });
});

test("whatever two tabs send, revisions rise one by one and no page overwrites what it has not seen", () => {
  const post = fc.record({
    chosen: fc.subarray(["wait", "call-999", "follow"], { minLength: 1 }),
    basedOn: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(post, { maxLength: 12 }), (posts) => {
      let latest: { revision: number; chosen: readonly string[] } | null = null;
      for (const { chosen, basedOn } of posts) {
        const before: number = latest?.revision ?? 0;
        const decision = decideResponse({ ...FIRST_RESPONSE, chosen, basedOn, latest }, IN_TIME);
        if (!decision.done) expect(before).toBeGreaterThan(basedOn);
        else if (decision.unchanged) expect([latest?.chosen.toSorted(), decision.revision]).toEqual([chosen.toSorted(), before]);
        else expect([decision.revision, before <= basedOn]).toEqual([before + 1, true]);
        if (decision.done) latest = { revision: decision.revision, chosen };
      }
    }),
  );
});
