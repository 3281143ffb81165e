/** One closed test of a sitting, with the officer whose sitting it was. */
export type Invigilated = { officerId: string; officerName: string; passed: boolean };

/** Numbers are null where there are too few tests to show any. */
export type InvigilatorRate = { officerName: string; tests: number | null; passed: number | null };

/** Fewer tests than this are not shown, so that nobody's single result can be read off. */
const FEWEST_SHOWN = 5;

/** How many of the tests in each officer's sittings were passed, by the officer's name. */
export function passRates(tests: readonly Invigilated[]): InvigilatorRate[] {
  const byOfficer = Map.groupBy(tests, (test) => test.officerId);
  return [...byOfficer.values()]
    .map((own) => ({ officerName: own[0]?.officerName ?? "", ...countOf(own) }))
    .toSorted((one, other) => one.officerName.localeCompare(other.officerName));
}

function countOf(own: readonly Invigilated[]): Omit<InvigilatorRate, "officerName"> {
  if (own.length < FEWEST_SHOWN) return { tests: null, passed: null };
  return { tests: own.length, passed: own.filter((test) => test.passed).length };
}
