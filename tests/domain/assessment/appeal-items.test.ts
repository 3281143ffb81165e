import { expect, test } from "vitest";
import { appealItems, type AppealSource, type LoggedCorrection } from "#app/domain/assessment/appeal-items";
import { byId, item, right, wrong } from "#tests/domain/assessment/bank";

const AGE = item({ id: "age", options: [right("eighteen"), wrong("sixteen")] });
const ORDER = item({ id: "order", kind: "ordering", stem: "In what order?", options: [wrong("stop"), wrong("call")] });
const GAP = item({
  id: "gap",
  kind: "completion",
  stem: "A child is under [[1]].",
  options: [{ ...wrong("eighteen"), gap: 1 }, wrong("ten")],
});
const at = new Date("2026-11-24T10:00:00Z");
const given = (itemId: string, revision: number, chosen: string[]) => ({
  itemId,
  revision,
  chosen,
  givenAt: at,
  browser: 1,
  network: null,
});

const SOURCE: AppealSource = {
  paper: {
    items: [
      { itemId: "age", optionIds: ["sixteen", "eighteen"] },
      { itemId: "order", optionIds: ["call", "stop"] },
      { itemId: "gap", optionIds: ["ten", "eighteen"] },
    ],
  },
  items: byId([AGE, ORDER, GAP]),
  scenarios: [],
  write: (one) => one,
  responses: [given("age", 1, ["eighteen"]), given("age", 2, ["sixteen"]), given("order", 1, ["stop", "call"])],
  responsesKept: true,
  flags: new Map([["age", at]]),
  corrections: [],
  outcomes: [[]],
  reports: [],
};

const anyAge: LoggedCorrection = {
  ...{ correctionId: "any-age", faulty: AGE, ruling: { kind: "key", right: ["sixteen"] }, reason: "The key was wrong." },
  ...{ proposedAt: at, proposedBy: "Ruth Okafor", decidedAt: at, decidedBy: "Daniel Pickup" },
};

test("every question stands as the page had it, and every answer in the words of that page", () => {
  const [age, order, gap] = appealItems(SOURCE);
  expect(age?.asked).toMatchObject({ parts: [], options: ["The words of sixteen", "The words of eighteen"] });
  expect(age?.responses.map(({ revision, answer }) => [revision, ...answer])).toEqual([
    [1, "The words of eighteen"],
    [2, "The words of sixteen"],
  ]);
  expect(age?.flagged_at).toBe("2026-11-24T10:00:00.000Z");
  expect(order?.asked).toMatchObject({ parts: ["The words of call", "The words of stop"], options: ["1", "2"] });
  expect(order?.responses[0]?.answer).toEqual(["The words of call: 2", "The words of stop: 1"]);
  expect(gap?.asked).toMatchObject({ stem: "A child is under _____.", parts: [] });
});

test("the last answer is marked by the key, and what was not answered gains nothing", () => {
  const [age, order, gap] = appealItems(SOURCE);
  expect(age?.marks).toEqual([{ outcome: 1, right: ["The words of eighteen"], void: false, mark: 0 }]);
  expect(order?.marks[0]?.mark).toBe(1);
  expect(gap?.marks).toEqual([{ outcome: 1, right: ["A child is under The words of eighteen."], void: false, mark: 0 }]);
});

test("each outcome is told with the key that it rests on", () => {
  const [age] = appealItems({ ...SOURCE, corrections: [anyAge], outcomes: [[], ["any-age"]] });
  expect(age?.marks.map(({ right: key, mark }) => [...key, mark])).toEqual([
    ["The words of eighteen", 0],
    ["The words of sixteen", 1],
  ]);
  expect(age?.corrections).toMatchObject([{ kind: "key", right: ["The words of sixteen"], counted: true, decided_by: "Daniel Pickup" }]);
});

test("a correction that left a pass as it was is told, and that the outcome does not rest on it", () => {
  const [age] = appealItems({ ...SOURCE, corrections: [{ ...anyAge, ruling: { kind: "void" } }] });
  expect(age?.corrections).toMatchObject([{ kind: "void", right: [], counted: false }]);
  expect(age?.marks).toMatchObject([{ void: false, mark: 0 }]);
});

test("without the answers there is a key and no mark", () => {
  const items = appealItems({ ...SOURCE, responses: [], responsesKept: false });
  expect(items.map(({ marks }) => marks[0]?.mark)).toEqual([null, null, null]);
});
