import { expect, test } from "vitest";
import { blueprintProblems } from "#app/domain/course/blueprint-problems";
import type { Course, Item } from "#app/domain/course/content-schema";
import { findPublicationProblems } from "#app/domain/course/publication";
import { aCourse, aJourney, aModule, anItem, aPracticeItem, option } from "./courses.ts";

const CONTACTS = new Set(["police-emergency"]);

function problemsOf(course: Course): string[] {
  return findPublicationProblems(course, CONTACTS).map(({ where, message }) => `${where}: ${message}`);
}

const withModule = (over: Parameters<typeof aModule>[0]) => aCourse({ modules: [aModule(over)] });

/** The sound course with one more item. */
function withItem(over: Partial<Item>): Course {
  const course = aCourse();
  return { ...course, items: [...course.items, anItem({ id: "five", ...over })] };
}

function withLesson(body: string): Course {
  const [first, ...others] = aModule().lessons;
  if (!first) throw new Error("no lesson");
  return withModule({ lessons: [{ ...first, body }, ...others] });
}

test("a sound course may be published", () => {
  expect(problemsOf(aCourse())).toEqual([]);
});

test("two modules of one name are refused", () => {
  const second = aModule({
    outcomes: [{ id: "other", text: "Other." }],
    practice: [aPracticeItem({ id: "x" }), aPracticeItem({ id: "y" })],
  });
  const course = aCourse({ modules: [aModule(), second], blueprint: { items: 3, per_topic: 1, critical: 1 } });
  expect(problemsOf(course)).toEqual(["module signs: two modules have this name"]);
});

test("two questions of one name are refused, in the bank or between bank and practice", () => {
  expect(problemsOf(withItem({ id: "one", stem: "Something else?" }))).toEqual(["item one: two questions have this name"]);
  const practice = [aPracticeItem({ id: "one" }), aPracticeItem({ id: "two-b" })];
  expect(problemsOf(withModule({ practice }))).toEqual(["item one: two questions have this name"]);
});

test("two questions that ask the same are refused, whatever their capitals and spaces", () => {
  expect(problemsOf(withItem({ stem: "what  about ONE?" }))).toEqual(["question bank: two questions ask the same: “what about one?”"]);
});

test("the same question about another situation is another question", () => {
  expect(problemsOf(withItem({ stem: "What about one?", situation: "It is late at night." }))).toEqual([]);
});

test("two outcomes or two lessons of one name are refused", () => {
  const outcome = { id: "sees-signs", text: "Sees the signs." };
  expect(problemsOf(withModule({ outcomes: [outcome, outcome] }))).toEqual(["outcome sees-signs: two outcomes have this name"]);
  const [first] = aModule().lessons;
  expect(problemsOf(withModule({ lessons: first ? [...aModule().lessons, first] : [] }))).toEqual([
    "lesson first: two lessons have this name",
  ]);
});

test("a story or a practice question must stand in a lesson that exists", () => {
  expect(problemsOf(withModule({ journeys: [aJourney({ lesson: "fourth" })] }))).toEqual([
    "module signs, the-late-trip: there is no lesson “fourth”",
  ]);
  const practice = [aPracticeItem({ id: "lost", lesson: "fourth" }), aPracticeItem()];
  expect(problemsOf(withModule({ practice }))).toEqual(["module signs, lost: there is no lesson “fourth”"]);
});

test("each step of a story has exactly one best choice", () => {
  const [first, ...others] = aJourney().steps;
  if (!first) throw new Error("no step");
  for (const best of [true, false]) {
    const choices = first.choices.map((choice) => ({ ...choice, best }));
    const journey = aJourney({ steps: [{ ...first, choices }, ...others] });
    expect(problemsOf(withModule({ journeys: [journey] }))).toEqual([
      "module signs, journey the-late-trip: “What now?” needs exactly one best choice",
    ]);
  }
});

test("a lesson that reads too hard is refused with its grade", () => {
  const hard = "Institutional safeguarding responsibilities necessitate interdisciplinary communication regarding vulnerability.";
  expect(problemsOf(withLesson(hard))).toEqual([expect.stringMatching(/^lesson signs\/first: reads at grade \d+\.\d; shorten/)]);
});

test("an item needs a module and an outcome of that module", () => {
  expect(problemsOf(withItem({ topic: "the-law" }))).toEqual(["item five: there is no module “the-law”"]);
  expect(problemsOf(withItem({ outcome: "flies" }))).toEqual(["item five: module “signs” has no outcome “flies”"]);
});

test("a single-choice item has exactly one right option", () => {
  const two = [option("a", true), option("b", true), option("c")];
  expect(problemsOf(withItem({ options: two }))).toEqual(["item five: needs exactly one right option"]);
  expect(problemsOf(withItem({ options: [option("a"), option("b")] }))).toEqual(["item five: needs exactly one right option"]);
});

test("a multiple-choice item has at least two right options and one wrong one", () => {
  const kind = "multiple";
  const message = "item five: needs at least two right options and one wrong one";
  expect(problemsOf(withItem({ kind, options: [option("a", true), option("b", true), option("c")] }))).toEqual([]);
  expect(problemsOf(withItem({ kind, options: [option("a", true), option("b"), option("c")] }))).toEqual([message]);
  expect(problemsOf(withItem({ kind, options: [option("a", true), option("b", true)] }))).toEqual([message]);
});

test("a true-or-false item has two options", () => {
  const kind = "true-false";
  expect(problemsOf(withItem({ kind, options: [option("a", true), option("b")] }))).toEqual([]);
  expect(problemsOf(withItem({ kind }))).toEqual(["item five: needs exactly the two options true and false"]);
});

test("what only another kind reads is refused where it stands", () => {
  const stray = (over: Partial<Item>) => problemsOf(withItem(over));
  const says = (field: string) => [`item five: has “${field}”, which is for another kind of question`];
  expect(stray({ options: [{ ...option("a", true), match: "b" }, option("b")] })).toEqual(says("match"));
  expect(
    stray({
      options: [
        { ...option("a", true), gap: 1 },
        { ...option("b"), gap: 2 },
      ],
    }),
  ).toEqual(says("gap"));
  expect(stray({ decoys: ["Nobody"] })).toEqual(says("decoys"));
  expect(stray({ marking: "parts" })).toEqual(says("marking"));
  expect(stray({ stem: "What about [[1]]?" })).toEqual(says("[[1]]"));
  expect(stray({ kind: "ordering", options: [option("a", true), option("b"), option("c")] })).toEqual(says("correct"));
});

test("every kind obeys the rules of its own key", () => {
  const pairs = [
    { ...option("a"), match: "North" },
    { ...option("b"), match: "South" },
  ];
  expect(problemsOf(withItem({ kind: "ordering", options: [option("a"), option("b"), option("c")] }))).toEqual([]);
  expect(problemsOf(withItem({ kind: "ordering", options: [option("a"), option("b")] }))).toEqual([
    "item five: needs at least three steps",
  ]);
  expect(problemsOf(withItem({ kind: "matching", options: pairs, decoys: ["West"], marking: "parts" }))).toEqual([]);
  expect(problemsOf(withItem({ kind: "matching", options: pairs, decoys: ["South"] }))).toEqual(["item five: two partners say “South”"]);
  const words = [{ ...option("a"), gap: 1 }, option("b")];
  expect(problemsOf(withItem({ kind: "completion", stem: "It is [[1]].", options: words }))).toEqual([]);
  expect(problemsOf(withItem({ kind: "completion", stem: "It is late.", options: words }))).toHaveLength(2);
});

test("options differ in name and in words", () => {
  expect(problemsOf(withItem({ options: [option("a", true), option("a", false, "Other")] }))).toEqual([
    "item five: two options are called “a”",
  ]);
  expect(problemsOf(withItem({ options: [option("a", true, "Call"), option("b", false, "CALL")] }))).toEqual([
    "item five: two options say “call”",
  ]);
});

test("practice questions obey the same rules for their key", () => {
  const practice = [aPracticeItem({ id: "keyless", options: [option("a"), option("b")] }), aPracticeItem()];
  expect(problemsOf(withModule({ practice }))).toEqual(["module signs, practice keyless: needs exactly one right option"]);
});

test("the bank must fill the blueprint", () => {
  const course = aCourse({ blueprint: { items: 5, per_topic: 2, critical: 2 } });
  expect(problemsOf(course)).toEqual(blueprintProblems(course, course.blueprint).map(({ where, message }) => `${where}: ${message}`));
  expect(problemsOf(course)).toHaveLength(1);
});

test("a question’s scenario must be sound", () => {
  expect(problemsOf(withItem({ scenario: "late-night" }))).toEqual(["item five: there is no scenario “late-night”"]);
});

test("a contact is named as in the contacts list", () => {
  expect(problemsOf(withLesson("Call {{number:police-emergency}} now."))).toEqual([]);
  expect(problemsOf(withLesson("Call {{number:the-vet}} now."))).toEqual([
    "lesson signs/first: “{{number:the-vet}}” is not in the contacts list",
  ]);
  expect(problemsOf(withLesson("You see a child. You go. Call {{police-emergency}} now."))).toEqual([
    "lesson signs/first: “{{police-emergency}}” is not in the contacts list",
  ]);
});

test("a telephone number typed into a text is refused, wherever it stands", () => {
  const looksLike = (number: string) => `“${number}” looks like a telephone number: name the contact as {{number:…}} instead`;
  expect(problemsOf(withLesson("Call 999 now."))).toEqual([`lesson signs/first: ${looksLike("999")}`]);
  expect(problemsOf(withLesson("Ring 0800 555 111 today."))).toEqual([`lesson signs/first: ${looksLike("0800 555 111")}`]);
  const pair = {
    kind: "matching" as const,
    options: [
      { ...option("a"), match: "Call 101" },
      { ...option("b"), match: "Wait" },
    ],
  };
  expect(problemsOf(withItem(pair))).toEqual([`item five: ${looksLike("101")}`]);
  const why = { ...option("b"), why: "Call 101 instead." };
  expect(problemsOf(withItem({ options: [option("a", true), why] }))).toEqual([`item five: ${looksLike("101")}`]);
  const [step, ...others] = aJourney().steps;
  if (!step) throw new Error("no step");
  const journey = aJourney({ steps: [{ ...step, situation: "You press 55." }, ...others] });
  expect(problemsOf(withModule({ journeys: [journey] }))).toEqual([`module signs, journey the-late-trip: ${looksLike("55")}`]);
});

test("ages, times and years are no telephone numbers", () => {
  expect(problemsOf(withLesson("She is 16. It is 23:40. The year is 2026. The fare is 12 pounds."))).toEqual([]);
});

test("where a course says whom to call must be a lesson that gives a number", () => {
  const [lesson] = aModule().lessons;
  const place = `${aModule().slug}/${lesson?.slug}`;
  const called = withLesson("Call {{number:police-emergency}}.");
  expect(problemsOf({ ...called, referral: place })).toEqual([]);
  expect(problemsOf({ ...called, referral: "signs/nowhere" })).toEqual(["course, referral: there is no lesson “signs/nowhere”"]);
  expect(problemsOf({ ...aCourse(), referral: place })).toEqual([`course, referral: “${place}” gives no telephone number`]);
});
