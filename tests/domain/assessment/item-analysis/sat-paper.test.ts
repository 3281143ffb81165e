import { expect, test } from "vitest";
import { type GivenResponse, readAnswers } from "#app/domain/assessment/item-analysis/sat-paper";
import { wordBank } from "#app/domain/assessment/item-analysis/wording";
import { byId, topicItems } from "#tests/domain/assessment/bank";

const ITEMS = topicItems("signs", 3, 0);
const BANK = wordBank({ number: 1, items: byId(ITEMS) });
const PAPER = { items: ITEMS.map(({ id, options }) => ({ itemId: id, optionIds: options.map((option) => option.id) })) };
const STARTED = new Date("2026-11-24T10:00:00Z");

const at = (seconds: number, ...chosen: string[]): GivenResponse => ({ chosen, firstAt: new Date(STARTED.getTime() + seconds * 1000) });

test("Imran answers the third item first and leaves the second out", () => {
  const given = new Map([
    ["signs-1", at(90, "sixteen")],
    ["signs-3", at(40, "eighteen")],
  ]);
  expect(readAnswers(PAPER, BANK, given, STARTED)).toEqual([
    { wording: BANK.items.get("signs-1")?.key, chosen: ["sixteen"], mark: 0, seconds: 50 },
    { wording: BANK.items.get("signs-2")?.key, chosen: [], mark: 0, seconds: null },
    { wording: BANK.items.get("signs-3")?.key, chosen: ["eighteen"], mark: 1, seconds: 40 },
  ]);
});

test("a paper with an item that its version lacks is no paper of that version", () => {
  expect(() => readAnswers({ items: [{ itemId: "lost", optionIds: [] }] }, BANK, new Map(), STARTED)).toThrow("item lost");
});
