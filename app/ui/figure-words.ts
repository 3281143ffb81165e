import type { ReportFigures } from "#app/domain/licensing/report";
import type { ShownCount } from "#app/domain/licensing/shown-count";

/** What a count is called where one to four are not told apart. */
export function countWords(count: ShownCount): string {
  if (count.kind === "none") return "0";
  return count.kind === "few" ? "under 5" : count.number.toLocaleString("en-GB");
}

/** A share, or that there are too few for one. */
export function shareWords(share: number | null): string {
  return share === null ? "too few" : `${share}%`;
}

/** A middle number of days, or that there are too few for one. */
export function daysWords(days: number | null): string {
  if (days === null) return "too few";
  return days === 1 ? "1 day" : `${days} days`;
}

/** "November 2026" */
export function monthWords(month: string): string {
  return new Date(`${month}-01T12:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
}

export const FIGURE_HEADINGS: readonly string[] = [
  "Received",
  "Invited",
  "Started",
  "Read who to call",
  "Passed",
  "Passed first time",
  "Days from application to pass",
  "Days from pass to decision",
];

/** The figures of one row in the order of the headings. */
export function figureCells(figures: ReportFigures): string[] {
  const { received, invited, started, referralRead, passed, firstTimeRate, medianDaysToPass, medianDaysToDecision } = figures;
  return [
    ...[received, invited, started, referralRead, passed].map(countWords),
    shareWords(firstTimeRate),
    daysWords(medianDaysToPass),
    daysWords(medianDaysToDecision),
  ];
}

export const PERIOD_ERRORS = {
  "no-month": "Enter months as year and month, such as 2026-04",
  "wrong-way": "The first month must not be after the last",
  "too-long": "Choose three years or less",
} as const;

type Rows = {
  months: readonly ({ month: string } & ReportFigures)[];
  all: ReportFigures;
  types: readonly ({ label: string } & ReportFigures)[];
};

/** The rows of the file: months, all of them together, then types of licence. */
export function reportRows({ months, all, types }: Rows): string[][] {
  return [
    ["Group", "Name", ...FIGURE_HEADINGS],
    ...months.map((row) => ["Month", monthWords(row.month), ...figureCells(row)]),
    ["Month", "All months", ...figureCells(all)],
    ...types.map((row) => ["Licence", row.label, ...figureCells(row)]),
  ];
}
