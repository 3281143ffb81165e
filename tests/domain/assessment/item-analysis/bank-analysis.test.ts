import { expect, test } from "vitest";
import { analyseBank } from "#app/domain/assessment/item-analysis/bank-analysis";
import { collectWordings, wordBank } from "#app/domain/assessment/item-analysis/wording";
import { byId } from "#tests/domain/assessment/bank";
import { ITEMS, satPaper, satPapers } from "#tests/domain/assessment/item-analysis/sat-papers";

const ids = (analysed: ReturnType<typeof analyseBank>) => analysed.map(({ wording }) => wording.item.id);
const find = (analysed: ReturnType<typeof analyseBank>, id: string) => analysed.find(({ wording }) => wording.item.id === id);

test("the item that the able answer with a wrong option stands first, and its flag says why", () => {
  const analysed = analyseBank(satPapers(10, "aaba", "aaba", "abac", "bcab"));
  expect(ids(analysed)[0]).toBe("signs-3");
  expect(analysed[0]).toMatchObject({ evidence: "provisional", flags: ["wrong-key", "negative-discrimination", "unused-option"] });
  expect(analysed[0]?.options.map(({ share }) => share)).toEqual([50, 50, 0]);
  expect(analysed[0]?.statistics).toMatchObject({ attempts: 40, facility: 50, exposure: 100 });
});

test("from a hundred attempts on figures are settled", () => {
  expect(analyseBank(satPapers(50, "aaaa", "bbbb"))[0]?.evidence).toBe("settled");
});

test("below thirty attempts there is how many were right and what they chose, but no index and no flag", () => {
  const [item] = analyseBank(satPapers(7, "aaba", "aaba", "abac", "bcab"));
  expect(item).toMatchObject({
    evidence: "no-indices",
    flags: [],
    statistics: { attempts: 28, discriminationIndex: null, effectiveWeight: null },
  });
  expect(item?.statistics.facility).not.toBeNull();
  expect(item?.options.map(({ pointBiserial, meanScore }) => pointBiserial ?? meanScore)).toEqual([null, null, null]);
});

test("four attempts give no figure away", () => {
  const item = find(analyseBank(satPapers(1, "aaa.", "aab.", "bba.", "aaa.", "...a")), "signs-1");
  expect(item).toMatchObject({ evidence: "too-few", medianSeconds: null, options: [], flags: [] });
  expect(item?.statistics).toMatchObject({ attempts: 4, facility: null, standardDeviation: null, discriminationIndex: null });
});

test("the usual time is the middle one, of those who answered", () => {
  expect(find(analyseBank(satPapers(5, "aaaa")), "signs-3")?.medianSeconds).toBe(30);
});

test("an item that changed is judged by its newest wording alone, and drawn only where that could be drawn", () => {
  const changed = ITEMS.map((item, index) => (index === 0 ? { ...item, stem: "What do you see?" } : item));
  const banks = [wordBank({ number: 1, items: byId(ITEMS) }), wordBank({ number: 2, items: byId(changed) })];
  const key = banks[1]?.items.get("signs-1")?.key ?? "";
  const second = satPaper("bbbb", { version: 2 });
  const answers = second.answers.map((answer, index) => (index === 0 ? { ...answer, wording: key } : answer));
  const papers = [...satPapers(5, "aaaa", "aaaa").papers, ...Array.from({ length: 5 }, () => ({ ...second, answers }))];
  const analysed = analyseBank({ papers, wordings: collectWordings(banks) });
  expect(ids(analysed).toSorted()).toEqual(["signs-1", "signs-2", "signs-3", "signs-4"]);
  expect(find(analysed, "signs-1")?.statistics).toMatchObject({ attempts: 5, facility: 0, exposure: 100 });
  expect(find(analysed, "signs-2")?.statistics).toMatchObject({ attempts: 15, exposure: 100 });
});

test("an item that was never drawn stands last", () => {
  const analysed = analyseBank(satPapers(20, "aaa.", "abb."));
  expect(ids(analysed).at(-1)).toBe("signs-4");
  expect(analysed.at(-1)?.statistics).toMatchObject({ attempts: 0, exposure: 0 });
});
