import { expect, test } from "vitest";
import { analyseBank } from "#app/domain/assessment/item-analysis/bank-analysis";
import { statisticsRows } from "#app/domain/assessment/item-analysis/statistics-rows";
import { satPapers } from "#tests/domain/assessment/item-analysis/sat-papers";

/** The rows of a table as records by the names in its heading. */
function records(times: number, ...letters: string[]) {
  const [heading = [], ...rows] = statisticsRows(analyseBank(satPapers(times, ...letters)));
  return rows.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index]])));
}

test("every item has a row by rank, with two decimals and its flags", () => {
  const [first] = records(10, "aaba", "aaba", "abac", "bcab");
  expect(first).toMatchObject({
    rank: "1",
    item: "signs-3",
    module: "signs",
    versions: "1",
    attempts: "40",
    evidence: "provisional",
    facility_percent: "50.00",
    random_guess_percent: "33.33",
    exposure_percent: "100.00",
    median_seconds: "30.00",
    flags: "wrong-key negative-discrimination unused-option",
  });
  expect(Number(first?.discrimination_index_percent)).toBeLessThan(0);
});

test("what too few attempts do not bear is left empty", () => {
  expect(records(1, "aaaa", "abbb")[0]).toMatchObject({
    attempts: "2",
    evidence: "too-few",
    facility_percent: "",
    discrimination_index_percent: "",
    effective_weight_percent: "",
    exposure_percent: "",
    median_seconds: "",
    flags: "",
  });
});
