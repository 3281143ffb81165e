import { expect, test } from "vitest";
import { isPass, missedSections, sectionMarks } from "#app/domain/assessment/pass-rule";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";

const SAFEGUARDING = { title: "Safeguarding", topics: ["signs", "what-to-do"], pass_mark: 80 };
const LAW = { title: "The law", topics: ["the-law"], pass_mark: 60 };

/** So many right of ten in each of three topics. */
function topicsWith(signs: number, todo: number, law: number) {
  const topic = (name: string, score: number) => ({ topic: name, score, outOf: 10 });
  return [topic("signs", signs), topic("what-to-do", todo), topic("the-law", law)];
}

function passes(right: [number, number, number], policy: Partial<Policy>, criticalMissed = 0): boolean {
  const total = { score: right[0] + right[1] + right[2], outOf: 30 };
  return isPass({ total, criticalMissed, topics: topicsWith(...right) }, { ...DEFAULT_POLICY, sections: [SAFEGUARDING, LAW], ...policy });
}

test.for<[string, [number, number, number], boolean, boolean]>([
  ["everything is right", [10, 10, 10], true, true],
  ["the whole and each section just reach their marks", [9, 9, 6], true, true],
  ["the whole passes and one section does not", [10, 10, 5], false, true],
  ["every section passes and the whole does not", [8, 8, 7], false, true],
  ["a section makes up in one topic for another", [10, 6, 8], true, true],
  ["neither the whole nor every section passes", [10, 8, 5], false, false],
])("when %s", ([, right, and, or]) => {
  expect(passes(right, { sections_rule: "and" })).toBe(and);
  expect(passes(right, { sections_rule: "or" })).toBe(or);
});

test("without sections the overall mark decides, whatever the rule says about them", () => {
  for (const sections_rule of ["and", "or"] as const) {
    expect(passes([8, 8, 8], { sections: [], sections_rule })).toBe(true);
    expect(passes([8, 8, 7], { sections: [], sections_rule })).toBe(false);
  }
});

test("a missed critical item fails even where sections are another way to pass", () => {
  expect(passes([10, 10, 9], { sections_rule: "or" }, 1)).toBe(false);
  expect(passes([10, 10, 9], { sections_rule: "or", critical_all_right: false }, 1)).toBe(true);
});

test("a topic below its minimum fails even where sections are another way to pass", () => {
  expect(passes([10, 6, 8], { sections_rule: "or", topic_minimum: 61 })).toBe(false);
  expect(passes([10, 6, 8], { sections_rule: "or", topic_minimum: 60 })).toBe(true);
});

test("each section tells its own mark, over all of its topics", () => {
  expect(sectionMarks(topicsWith(9, 6, 6), [SAFEGUARDING, LAW])).toEqual([
    { title: "Safeguarding", score: 15, outOf: 20, passMark: 80, passed: false },
    { title: "The law", score: 6, outOf: 10, passMark: 60, passed: true },
  ]);
});

test("nobody fails a section of which nothing was asked", () => {
  const [absent] = sectionMarks(topicsWith(0, 0, 0), [{ title: "Conduct", topics: ["your-conduct"], pass_mark: 80 }]);
  expect(absent).toEqual({ title: "Conduct", score: 0, outOf: 0, passMark: 80, passed: true });
});

test("a driver who failed learns which sections were not passed; one who passed is told of none", () => {
  const policy = { ...DEFAULT_POLICY, sections: [SAFEGUARDING, LAW] };
  expect(missedSections({ passed: false, topics: topicsWith(10, 10, 5) }, policy)).toEqual(["The law"]);
  expect(missedSections({ passed: false, topics: topicsWith(9, 6, 5) }, policy)).toEqual(["Safeguarding", "The law"]);
  expect(missedSections({ passed: true, topics: topicsWith(10, 10, 5) }, policy)).toEqual([]);
});

test("marks for parts count in a section to the last third", () => {
  const thirds = (score: number) => [{ topic: "the-law", score, outOf: 3 }];
  expect(sectionMarks(thirds(2 / 3 + 1 + 1 / 3), [{ ...LAW, pass_mark: 66 }])[0]?.passed).toBe(true);
  expect(sectionMarks(thirds(1 + 2 / 3), [{ ...LAW, pass_mark: 56 }])[0]?.passed).toBe(false);
});
