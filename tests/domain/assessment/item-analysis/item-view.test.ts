import { expect, test } from "vitest";
import { viewItem } from "#app/domain/assessment/item-analysis/item-view";
import { collectWordings, wordBank } from "#app/domain/assessment/item-analysis/wording";
import { byId } from "#tests/domain/assessment/bank";
import { ITEMS, satPapers } from "#tests/domain/assessment/item-analysis/sat-papers";

test("an item with enough attempts shows how its options draw the weak and the able", () => {
  const view = viewItem(satPapers(20, "aaaa", "abbb"), "signs-2");
  expect(view?.analysed.evidence).toBe("provisional");
  expect(view?.groups).toEqual([
    { attempts: 20, from: expect.closeTo(33.3333, 3), to: expect.closeTo(33.3333, 3), shares: [0, 100, 0] },
    { attempts: 20, from: 100, to: 100, shares: [100, 0, 0] },
  ]);
});

test("below thirty attempts there are no groups", () => {
  expect(viewItem(satPapers(10, "aaaa", "abbb"), "signs-2")?.groups).toEqual([]);
});

test("the versions in which an item read otherwise are named", () => {
  const changed = ITEMS.map((item) => ({ ...item, stem: `${item.stem} Now?` }));
  const wordings = collectWordings([ITEMS, ITEMS, changed].map((items, index) => wordBank({ number: index + 1, items: byId(items) })));
  const view = viewItem({ papers: [], wordings }, "signs-1");
  expect(view?.earlierVersions).toEqual([1, 2]);
  expect(view?.analysed.wording.versions).toEqual([3]);
});

test("an item that no version has is not there", () => {
  expect(viewItem(satPapers(1, "aaaa"), "signs-9")).toBeNull();
});
