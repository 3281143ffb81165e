import { z } from "zod";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";

const place = (form: RegExp) => z.string().max(200).regex(form).optional().describe("The `next` of the page before");
const since = z.iso
  .datetime({ offset: true })
  .optional()
  .describe("Only what has happened since. Ask again from some minutes before your last answer: what was being saved then comes late");

export const ApplicationQuery = z.object({ status: z.enum(APPLICATION_STATUSES).optional(), after: place(/^.+$/) });
export const DriverQuery = z.object({ after: place(/^[\w-]+$/) });
export const PassRecordQuery = z.object({ after: place(/^\d{1,12}$/), since });
export const VerificationQuery = z.object({ after: place(/^\d{1,15}~[\w-]+$/), since });

const month = (what: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
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
