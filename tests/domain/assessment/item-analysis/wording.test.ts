import { expect, test } from "vitest";
import { collectWordings, isNewest, wordBank, writeWordings } from "#app/domain/assessment/item-analysis/wording";
import { Contact } from "#app/domain/course/contact-schema";
import type { Item } from "#app/domain/course/content-schema";
import { byId, item, right, wrong } from "#tests/domain/assessment/bank";

const FIRST = item({ id: "who-to-call", stem: "Who do you call?" });

function wordings(...versions: Item[][]) {
  return [...collectWordings(versions.map((items, index) => wordBank({ number: index + 1, items: byId(items) }))).values()];
}

test("an item that reads the same in two versions is one wording, as it stands in the newer one", () => {
  const later = { ...FIRST, review_by: "2029-01-01", critical: true };
  expect(wordings([FIRST], [later])).toMatchObject([{ item: later, versions: [1, 2] }]);
});

test.each([
  ["another question", { ...FIRST, stem: "Who do you ring first?" }],
  ["another situation", { ...FIRST, situation: "It is dark." }],
  ["another key", { ...FIRST, options: [wrong("eighteen"), right("sixteen"), wrong("fourteen"), wrong("twenty-one")] }],
  ["an option less", { ...FIRST, options: FIRST.options.slice(0, 3) }],
])("%s is another wording, and only the newest counts as the item’s own", (_, changed) => {
  const all = wordings([FIRST], [changed]);
  expect(all.map(({ versions }) => versions)).toEqual([[1], [2]]);
  expect(all.map((wording) => isNewest(wording, all))).toEqual([false, true]);
});

test("an item that has left the bank keeps its last wording", () => {
  const all = wordings([FIRST], [item({ id: "another" })]);
  expect(all.map((wording) => isNewest(wording, all))).toEqual([true, true]);
});

test("new reasons and sources make no new wording", () => {
  const explained = FIRST.options.map((option) => ({ ...option, why: "Because it is so." }));
  expect(wordings([FIRST], [{ ...FIRST, options: explained, source: { title: "The Act" } }])).toHaveLength(1);
});

test("telephone numbers are written out, and the wording stays what it was", () => {
  const [wording] = wordings([{ ...FIRST, stem: "When do you call {{number:police-emergency}}?" }]);
  const contact = Contact.parse({
    ...{ name: "police-emergency", label: "Police", number: "999", action: "call", area: "UK", when: "Danger now", group: "emergency" },
    ...{ source: { title: "Police.uk" }, review_by: "2027-11-24" },
  });
  const written = [...writeWordings(new Map(wording ? [[wording.key, wording]] : []), [contact]).values()];
  expect(written).toMatchObject([{ key: wording?.key, item: { stem: "When do you call 999?" } }]);
});
