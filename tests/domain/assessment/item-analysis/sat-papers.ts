/** Closed attempts for the tests of a whole bank. */
import type { SatPaper, SatPapers } from "#app/domain/assessment/item-analysis/sat-paper";
import { collectWordings, wordBank } from "#app/domain/assessment/item-analysis/wording";
import type { Item } from "#app/domain/course/content-schema";
import { byId, right, topicItems, wrong } from "#tests/domain/assessment/bank";

export const ITEMS = topicItems("signs", 4, 0).map((item) => ({ ...item, options: [right("a"), wrong("b"), wrong("c")] }));
const USUAL = { language: "en", adjustment: "none", first: true } as const;
const BANK = wordBank({ number: 1, items: byId(ITEMS) });

/** One attempt, written as the letter chosen for each item; a dot is an item that was not on the paper, a dash one left out. */
export function satPaper(letters: string, over: Partial<SatPaper> = {}): SatPaper {
  const answers = [...letters].flatMap((letter, index) => {
    const wording = keyOf(ITEMS[index]);
    const answer = { wording, chosen: letter === "-" ? [] : [letter], mark: letter === "a" ? 1 : 0, seconds: 10 * (index + 1) };
    return letter === "." ? [] : [answer];
  });
  return { version: 1, passed: false, passMark: 75, ...USUAL, answers, ...over };
}

/** So many times each of these attempts. */
export function satPapers(times: number, ...letters: string[]): SatPapers {
  const papers = Array.from({ length: times }, () => letters.map((word) => satPaper(word))).flat();
  return { papers, wordings: collectWordings([BANK]) };
}

export function keyOf(item: Item | undefined): string {
  return BANK.items.get(item?.id ?? "")?.key ?? "";
}
