import { expect, test } from "vitest";
import { checkAnswers, checkPaper, correctionsOf } from "#app/domain/assessment/appeal-checks";
import { assemblePaper } from "#app/domain/assessment/assembly";
import { fullPaper } from "#app/domain/assessment/paper";
import { canonicalJson, sha256, subjectCommitment } from "#app/domain/ledger/entry";
import { byId, courseBank, TOPICS } from "#tests/domain/assessment/bank";

const blueprint = { items: 20, per_topic: 2, critical: 5 };
const draw = { seed: 11, met: [] };
const bank = courseBank();
const KEY = "ab".repeat(32);

test("a paper is known again by its hash and by its seed", () => {
  const drawn = assemblePaper(bank, TOPICS, blueprint, draw);
  if (!drawn.done) throw new Error("the bank is too small");
  const kept = { paper: drawn.paper, hash: sha256(canonicalJson(fullPaper(drawn.paper, byId(bank), []))), draw, blueprint };
  expect(checkPaper(kept, { items: byId(bank), topics: TOPICS, scenarios: [] })).toEqual({ hash_matches: true, drawn_again: true });
  expect(checkPaper({ ...kept, draw: { ...draw, seed: 12 } }, { items: byId(bank), topics: TOPICS, scenarios: [] }).drawn_again).toBe(
    false,
  );
  const altered = bank.map((item) => ({ ...item, stem: "Another question?" }));
  expect(checkPaper(kept, { items: byId(altered), topics: TOPICS, scenarios: [] }).hash_matches).toBe(false);
});

test("answers are those of the ledger only when the last one to each question is the same", () => {
  const committed = subjectCommitment(Buffer.from(KEY, "hex"), canonicalJson([["age", ["eighteen"]]]));
  const body = JSON.stringify({ responses: committed });
  const last = { itemId: "age", chosen: ["eighteen"] };
  expect(checkAnswers([{ itemId: "age", chosen: ["ten"] }, last], KEY, body)).toBe(true);
  expect(checkAnswers([last, { itemId: "age", chosen: ["ten"] }], KEY, body)).toBe(false);
  expect(checkAnswers([last], KEY, undefined)).toBe(false);
});

test("an entry of the ledger names the corrections that its mark rests on", () => {
  expect(correctionsOf(JSON.stringify({ corrections: ["one", "two"] }))).toEqual(["one", "two"]);
  expect(correctionsOf(JSON.stringify({ type: "FAIL" }))).toEqual([]);
});
