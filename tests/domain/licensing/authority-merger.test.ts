import { describe, expect, test } from "vitest";
import { findMergerRefusals, type MergingAuthority, planMerger } from "#app/domain/licensing/authority-merger";

const type = (licenseeType: string, courseId = "taxi-driver-safeguarding") => ({
  licenseeType,
  label: licenseeType,
  courseId,
  refresherCourseId: null,
});
const council = (authorityId: string, change: Partial<MergingAuthority> = {}): MergingAuthority => ({
  authorityId,
  mergedInto: null,
  types: [type("dual")],
  references: [],
  openSittings: 0,
  ...change,
});
const lancashire = council("lancashire");
const held = (...references: string[]) => ({
  references: references.map((reference) => ({ applicationId: `id of ${reference}`, reference })),
});

describe("nothing is in the way of a merger", () => {
  test("of two councils into a third", () => {
    expect(findMergerRefusals([council("chorley"), council("preston")], lancashire)).toEqual([]);
  });
});

describe("in the way of a merger is", () => {
  test.each<[string, MergingAuthority[], MergingAuthority]>([
    ["into-itself", [lancashire], lancashire],
    ["named-twice", [council("chorley"), council("chorley")], lancashire],
    ["already-merged", [council("chorley", { mergedInto: "lancashire" })], lancashire],
    ["into-is-merged", [council("chorley")], council("preston", { mergedInto: "lancashire" })],
    ["sitting-open", [council("chorley", { openSittings: 1 })], lancashire],
    ["courses-differ", [council("chorley", { types: [type("dual", "another-course")] })], lancashire],
    ["courses-differ", [council("chorley", { types: [{ ...type("dual"), refresherCourseId: "a-refresher" }] })], lancashire],
  ])("%s", (reason, from, into) => {
    expect(findMergerRefusals(from, into)).toMatchObject([{ reason }]);
  });
  test("a type for which two of the old councils ask for different courses", () => {
    const from = [council("chorley", { types: [type("venue", "one")] }), council("preston", { types: [type("venue", "two")] })];
    const clash = { reason: "courses-differ", authorityId: "preston", licenseeType: "venue" };
    expect(findMergerRefusals(from, lancashire)).toEqual([clash]);
  });
  test("everything at once, where there is more", () => {
    const from = [council("chorley", { openSittings: 2 }), council("preston", { mergedInto: "chorley" })];
    expect(findMergerRefusals(from, lancashire).map(({ reason }) => reason)).toEqual(["sitting-open", "already-merged"]);
  });
});

test("a type of licence that only old councils have is taken over from the first that is named", () => {
  const from = [council("chorley", { types: [type("dual"), type("venue")] }), council("preston", { types: [type("venue")] })];
  expect(planMerger(from, lancashire).adopted).toMatchObject([{ licenseeType: "venue", from: "chorley" }]);
});

test("a reference that would stand twice gets the old council's name, whatever its spaces and case", () => {
  const from = [council("chorley", held("2026/117", "CH-1")), council("preston", held("2026 / 117", "PR-1"))];
  expect(planMerger(from, council("lancashire", held("LA-1", "ch 1"))).renamed).toMatchObject([
    { from: "chorley", reference: "CH-1", becomes: "CH-1 chorley" },
    { from: "preston", reference: "2026 / 117", becomes: "2026 / 117 preston" },
  ]);
});
