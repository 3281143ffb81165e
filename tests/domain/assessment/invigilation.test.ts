import { expect, test } from "vitest";
import { passRates } from "#app/domain/assessment/invigilation";

const tests = (officerName: string, passed: number, failed: number) =>
  Array.from({ length: passed + failed }, (_, index) => ({ officerId: officerName, officerName, passed: index < passed }));

test("each officer's sittings are counted by themselves, and fewer than five tests are not shown", () => {
  expect(passRates([...tests("Sam Iqbal", 4, 0), ...tests("Helen Marsden", 5, 1)])).toEqual([
    { officerName: "Helen Marsden", tests: 6, passed: 5 },
    { officerName: "Sam Iqbal", tests: null, passed: null },
  ]);
});
