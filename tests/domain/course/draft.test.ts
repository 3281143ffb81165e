import { expect, test } from "vitest";
import { findChanges } from "#app/domain/course/changes";
import type { Course, Item, Retired, Scenario } from "#app/domain/course/content-schema";
import { applyDraft, type DraftDocument, findPart, lessonSlug, mayPublish, needsSecondEditor } from "#app/domain/course/draft";
import { anItem, COURSE } from "../../support/course.ts";

const by = (...authors: string[]) => ({ revision: 1, authors });
const item = (body: Item, ...authors: string[]): DraftDocument => ({ kind: "item", slug: body.id, body, ...by(...authors) });
const changesOf = (documents: DraftDocument[], course: Course = COURSE) => findChanges(course, applyDraft(course, documents));
const bystander = anItem("m1-bystander");
const [right, wrong] = bystander.options;
if (!right || !wrong) throw new Error("an item has two options");

test("an empty draft is the live course", () => {
  expect(applyDraft(COURSE, [])).toEqual(COURSE);
  expect(changesOf([])).toEqual([]);
});

test("a changed item takes the place of the live one, and a new one joins at the end", () => {
  const draft = applyDraft(COURSE, [item({ ...bystander, stem: "What now?" }), item(anItem("m1-new"))]);
  expect(draft.items.map((one) => one.id)).toEqual(["m1-bystander", "m1-second", "m1-new"]);
  expect(draft.items[0]?.stem).toBe("What now?");
});

test("a retired item leaves the bank, and the change says so", () => {
  const retired: DraftDocument = { kind: "item", slug: "m1-second", body: { retired: true }, ...by("ruth") };
  expect(applyDraft(COURSE, [retired]).items.map((one) => one.id)).toEqual(["m1-bystander"]);
  expect(changesOf([retired])).toMatchObject([{ kind: "item", slug: "m1-second", what: "removed", decidesMarks: true }]);
});

const late: Scenario = { id: "late-night", topic: "signs", title: "A late trip", passage: "It is late." };
const scenario = (body: Scenario | Retired): DraftDocument => ({ kind: "scenario", slug: late.id, body, ...by("ruth") });

test("a scenario joins, changes and leaves like a question, and each of these decides marks", () => {
  const written = applyDraft(COURSE, [scenario(late)]);
  expect(written.scenarios).toEqual([late]);
  expect(findPart(written, "scenario", "late-night")).toEqual(late);
  expect(changesOf([scenario(late)])).toMatchObject([{ kind: "scenario", slug: "late-night", what: "added", decidesMarks: true }]);
  expect(changesOf([scenario({ ...late, journey: true })], written)[0]?.fields).toEqual([
    { field: "journey", option: null, before: "no", after: "yes" },
  ]);
  expect(applyDraft(written, [scenario({ retired: true })])).toEqual(COURSE);
  expect(mayPublish(changesOf([scenario(late)]), [scenario(late)], "ruth")).toBe(false);
});

test("a lesson changes in its own module alone", () => {
  const slug = lessonSlug("signs", "first");
  const body = { slug: "first", title: "New title", minutes: 3, body: "New text." };
  const changes = changesOf([{ kind: "lesson", slug, body, ...by("ruth") }]);
  expect(changes).toMatchObject([{ kind: "lesson", slug, what: "changed", decidesMarks: false }]);
  expect(changes[0]?.fields.map(({ field }) => field)).toEqual(["title", "minutes", "body"]);
});

test("a module keeps its lessons when its title changes", () => {
  const head = { slug: "signs", title: "What to look for", summary: "Signs." };
  const draft = applyDraft(COURSE, [{ kind: "module", slug: "signs", body: head, ...by("ruth") }]);
  expect(draft.modules[0]).toMatchObject({ title: "What to look for", lessons: COURSE.modules[0]?.lessons });
  expect(findPart(draft, "module", "signs")).toEqual(head);
});

test("the difference goes down to each option: its words, its key and its reason", () => {
  const options = [
    { ...right, text: "Call now." },
    { ...wrong, why: "Nobody would know." },
    { ...wrong, id: "c", text: "Drive on." },
  ];
  expect(changesOf([item({ ...bystander, options })])[0]?.fields).toEqual([
    { field: "option", option: "a", before: "Call for help.", after: "Call now." },
    { field: "why", option: "b", before: "Nobody learns of it.", after: "Nobody would know." },
    { field: "option", option: "c", before: null, after: "Drive on." },
    { field: "key", option: "c", before: null, after: "wrong" },
    { field: "why", option: "c", before: null, after: "Nobody learns of it." },
  ]);
});

const deciding: [string, Partial<Item>][] = [
  [
    "the key",
    {
      options: [
        { ...right, correct: false },
        { ...wrong, correct: true },
      ],
    },
  ],
  ["an option's words", { options: [right, { ...wrong, text: "Drive on." }] }],
  ["an option more", { options: [right, wrong, { ...wrong, id: "c", text: "Drive on." }] }],
  ["the kind", { kind: "true-false" }],
  ["critical", { critical: true }],
  ["the scenario it belongs to", { scenario: "late-night" }],
];

for (const [what, change] of deciding) {
  test(`changing ${what} needs a second editor`, () => {
    expect(needsSecondEditor(changesOf([item({ ...bystander, ...change }, "ruth")]))).toBe(true);
  });
}

const plain: [string, Partial<Item>][] = [
  ["the situation", { situation: "It is late." }],
  ["a reason", { options: [{ ...right, why: "They can come." }, wrong] }],
  ["the review date", { review_by: "2028-01-31" }],
  ["the difficulty", { difficulty: "hard" }],
];

for (const [what, change] of plain) {
  test(`changing ${what} needs nobody else`, () => {
    const documents = [item({ ...bystander, ...change }, "ruth")];
    const changes = changesOf(documents);
    expect(changes).toHaveLength(1);
    expect(needsSecondEditor(changes)).toBe(false);
    expect(mayPublish(changes, documents, "ruth")).toBe(true);
  });
}

const steps = ["Stop.", "Call.", "Tell."].map((text, index) => ({ id: "abc".charAt(index), text, correct: false, why: text }));
const [stop, call, tell] = steps;
if (!stop || !call || !tell) throw new Error("there are three steps");
const before: Record<string, Item> = {
  ordering: { ...bystander, kind: "ordering", options: steps },
  matching: { ...bystander, kind: "matching", options: [stop, call, tell].map((one) => ({ ...one, match: `To ${one.text}` })) },
  completion: { ...bystander, kind: "completion", stem: "Do [[1]].", options: [{ ...stop, gap: 1 }, call, tell] },
};

const keyed: [string, keyof typeof before, Partial<Item>, [string, string | null, string | null, string | null][]][] = [
  [
    "the order of steps",
    "ordering",
    { options: [call, stop, tell] },
    [
      ["key", "a", "step 1", "step 2"],
      ["key", "b", "step 2", "step 1"],
    ],
  ],
  [
    "a partner",
    "matching",
    { options: [stop, call, tell].map((one) => ({ ...one, match: one.id === "b" ? "At once" : `To ${one.text}` })) },
    [["key", "b", "To Call.", "At once"]],
  ],
  ["the partners that belong to none", "matching", { decoys: ["Never", "Later"] }, [["extra", null, null, "Never\nLater"]]],
  [
    "the word for a gap",
    "completion",
    { options: [stop, { ...call, gap: 1 }, tell] },
    [
      ["key", "a", "gap 1", "no gap"],
      ["key", "b", "no gap", "gap 1"],
    ],
  ],
  ["the way of marking", "ordering", { marking: "parts" }, [["marking", null, "all-or-nothing", "parts"]]],
];

for (const [what, kind, change, fields] of keyed) {
  test(`changing ${what} is told to the option and needs a second editor`, () => {
    const live = before[kind];
    if (!live) throw new Error(`there is no item of the kind ${kind}`);
    const changes = changesOf([item({ ...live, ...change }, "ruth")], { ...COURSE, items: [live, anItem("m1-second")] });
    expect(changes[0]?.fields.map((one) => [one.field, one.option, one.before, one.after])).toEqual(fields);
    expect(needsSecondEditor(changes)).toBe(true);
  });
}

test("a sentence to complete is called by its words, with blanks for the gaps", () => {
  const { completion } = before;
  if (!completion) throw new Error("there is no sentence");
  expect(changesOf([item(completion)])[0]?.title).toBe("Do _____.");
});

test("nobody who had a hand in what decides marks publishes it, not even the last of two", () => {
  const documents = [item({ ...bystander, critical: true }, "ruth", "daniel")];
  const changes = changesOf(documents);
  expect(mayPublish(changes, documents, "ruth")).toBe(false);
  expect(mayPublish(changes, documents, "daniel")).toBe(false);
  expect(mayPublish(changes, documents, "asha")).toBe(true);
});

test("who wrote only a lesson may publish somebody else's new item", () => {
  const lesson = { slug: "first", title: "First", minutes: 2, body: "Other text." };
  const documents: DraftDocument[] = [
    item(anItem("m1-new"), "ruth"),
    { kind: "lesson", slug: "signs.first", body: lesson, ...by("daniel") },
  ];
  const changes = changesOf(documents);
  expect(mayPublish(changes, documents, "daniel")).toBe(true);
  expect(mayPublish(changes, documents, "ruth")).toBe(false);
});

const night = { id: "late-night", topic: "signs", title: "A late trip", passage: "It is late.\nA child gets in." };

test("scenarios and what a paper holds stay as they are through a draft", () => {
  const live: Course = { ...COURSE, scenarios: [night], blueprint: { ...COURSE.blueprint, scenarios: 1 } };
  const draft = applyDraft(live, [item({ ...bystander, stem: "What now?" }, "ruth")]);
  expect(draft.scenarios).toEqual([night]);
  expect(draft.blueprint).toEqual(live.blueprint);
  expect(findChanges(live, draft).map(({ kind }) => kind)).toEqual(["item"]);
});

test("a changed scenario is told field by field, and needs a second editor", () => {
  const picture = { file: "night.svg", alt: "A taxi at night" };
  const live = { ...COURSE, scenarios: [night] };
  const changes = findChanges(live, { ...COURSE, scenarios: [{ ...night, passage: "It is early.", picture }] });
  expect(changes).toEqual([
    {
      kind: "scenario",
      slug: "late-night",
      title: "A late trip",
      what: "changed",
      fields: [
        { field: "passage", option: null, before: night.passage, after: "It is early." },
        { field: "picture", option: null, before: null, after: "night.svg: A taxi at night" },
      ],
      decidesMarks: true,
    },
  ]);
  expect(needsSecondEditor(changes)).toBe(true);
  expect(findChanges(live, COURSE)).toMatchObject([{ kind: "scenario", what: "removed", decidesMarks: true }]);
});

test("a change to what a paper holds is told line by line, and needs a second editor", () => {
  const changes = findChanges(COURSE, { ...COURSE, blueprint: { ...COURSE.blueprint, topics: { signs: 2 }, include: ["m1-second"] } });
  expect(changes).toMatchObject([{ kind: "blueprint", what: "changed", decidesMarks: true }]);
  expect(changes[0]?.fields).toEqual([
    {
      field: "blueprint",
      option: null,
      before: "critical: 0\nitems: 2\nper_topic: 2",
      after: 'critical: 0\ninclude: ["m1-second"]\nitems: 2\nper_topic: 2\ntopics: {"signs":2}',
    },
  ]);
  expect(needsSecondEditor(changes)).toBe(true);
});
