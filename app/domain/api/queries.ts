import { z } from "zod";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";

/** The years that either engine keeps an instant of. */
const isKept = (at: Date) => at.getUTCFullYear() >= 1970 && at.getUTCFullYear() <= 9999;

const place = (form: RegExp) => z.string().max(200).regex(form).optional().describe("The `next` of the page before");
const since = z.iso
  .datetime({ offset: true })
  .refine((text) => isKept(new Date(text)))
  .optional()
  .describe("Only what has happened since. Ask again from some minutes before your last answer: what was being saved then comes late");

export const ApplicationQuery = z.object({
  status: z.enum(APPLICATION_STATUSES).optional().describe("Only those that have this status when their page is read"),
  after: place(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
});
export const DriverQuery = z.object({ after: place(/^[\w-]+$/) });
/** Nine digits are the most that every number is a place in the ledger of either engine. */
export const PassRecordQuery = z.object({ after: place(/^\d{1,9}$/), since });
export const VerificationQuery = z.object({
  after: place(/^\d{1,15}~[\w-]+$/).refine((text) => text === undefined || isKept(readDecisionPlace(text).decidedAt)),
  since,
});

const month = (what: string) =>
  z
    .string()
    .regex(/^(19[7-9]\d|2\d{3})-(0[1-9]|1[0-2])$/)
    .optional()
    .describe(what);
export const ReportQuery = z.object({
  from: month("The first month, such as 2026-04; without it the last twelve months"),
  until: month("The last month, included"),
});

/** The place of a decision among all others, as `after` spells it. */
export function writeDecisionPlace({ decidedAt, verificationId }: { decidedAt: Date; verificationId: string }): string {
  return `${decidedAt.getTime()}~${verificationId}`;
}

/** The place that `after` spells; the query has checked its form. */
export function readDecisionPlace(after: string): { decidedAt: Date; verificationId: string } {
  const [at = "", verificationId = ""] = after.split("~");
  return { decidedAt: new Date(Number(at)), verificationId };
}
