import { z } from "zod";

/** A count as it may be published: none, a few (one to four), or about so many, rounded to five. */
const Count = z.union([
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("few") }),
  z.object({ kind: z.literal("about"), number: z.int() }),
]);
/** Percent, rounded to five; null where the group is too small. */
const Share = z.number().nullable();

const Figures = z.object({
  received: Count,
  invited: Count,
  started: Count,
  referralRead: Count,
  passed: Count,
  firstTimeRate: Share,
  medianDaysToPass: z.int().nullable(),
  medianDaysToDecision: z.int().nullable(),
});
const Group = z.object({ group: z.string(), tests: Count, firstTimeRate: Share });

/** The committee's report in numbers, exactly as its page shows them; nothing in it stands for fewer than five people. */
export const ReportDocument = z.object({
  from: z.string(),
  until: z.string(),
  all: Figures,
  months: z.array(Figures.extend({ month: z.string() })),
  types: z.array(Figures.extend({ licenseeType: z.string(), label: z.string() })),
  languages: z.array(Group),
  adjustments: z.array(Group),
  topics: z.array(z.object({ topic: z.string(), lost: z.number() })),
  untrained: z.array(z.object({ months: z.int(), licences: Count })),
});

/** Exactly what the document promises of a report. */
export function reportDocument(report: Omit<z.input<typeof ReportDocument>, "from" | "until">, period: { from: string; to: string }) {
  return ReportDocument.parse({ ...report, from: period.from, until: period.to });
}
