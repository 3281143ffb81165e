import { z } from "zod";
import { APPLICATION_STATUSES } from "./application-status.ts";

/** One application as other systems read it; the applicant's names are null once they were erased. */
export const ApplicationDocument = z.object({
  reference: z.string(),
  status: z.enum(APPLICATION_STATUSES),
  kind: z.enum(["new", "renewal"]),
  licenseeType: z.string(),
  receivedOn: z.iso.date(),
  firstNames: z.string().nullable(),
  surname: z.string().nullable(),
  passUntil: z.iso.date().nullable(),
});

/** One page of applications; `next` is the `after` of the page that follows, or null on the last. */
export const ApplicationPage = z.object({ applications: z.array(ApplicationDocument), next: z.string().nullable() });

/** What went wrong. Source: RFC 9457. */
export const ProblemDocument = z.object({ type: z.literal("about:blank"), title: z.string(), status: z.int(), detail: z.string() });

export const ApplicationQuery = z.object({
  status: z.enum(APPLICATION_STATUSES).optional(),
  after: z.string().min(1).max(200).optional(),
});

type Queued = Omit<z.input<typeof ApplicationDocument>, "kind"> & { kind: string };

/** Exactly what the document promises, and nothing else of what the store knows. */
export function applicationDocument(application: Queued): z.infer<typeof ApplicationDocument> {
  return ApplicationDocument.parse(application);
}
