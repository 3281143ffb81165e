import { z } from "zod";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";

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

/** A driver of this council: names are null once they were erased; `passNumber` is the certificate in force that lasts longest. */
export const DriverDocument = z.object({
  driverId: z.string(),
  firstNames: z.string().nullable(),
  surname: z.string().nullable(),
  references: z.array(z.string()),
  passNumber: z.string().nullable(),
  passUntil: z.iso.date().nullable(),
});

/** A pass as the register holds it, without its mark: a licence asks whether somebody passed. */
export const PassRecordDocument = z.object({
  certificateNumber: z.string(),
  course: z.string(),
  courseVersion: z.int(),
  passedOn: z.iso.date(),
  validUntil: z.iso.date(),
  status: z.enum(["valid", "expired", "superseded", "revoked"]),
  reference: z.string(),
});

/** What an officer decided, and when; who it was and what they wrote stays in the council's own pages. */
export const VerificationDocument = z.object({
  reference: z.string(),
  decision: z.enum(["verified", "waived", "refused", "deferred", "resumed"]),
  passNumber: z.string().nullable(),
  decidedAt: z.iso.datetime(),
  identityCheck: z.string().nullable(),
});

/** One page of each; `next` is the `after` of the page that follows, or null on the last. */
const next = z.string().nullable();
export const ApplicationPage = z.object({ applications: z.array(ApplicationDocument), next });
export const DriverPage = z.object({ drivers: z.array(DriverDocument), next });
export const PassRecordPage = z.object({ passRecords: z.array(PassRecordDocument), next });
export const VerificationPage = z.object({ verifications: z.array(VerificationDocument), next });

type Queued = Omit<z.input<typeof ApplicationDocument>, "kind"> & { kind: string };

/** Exactly what the document promises, and nothing else of what the store knows. */
export function applicationDocument(application: Queued): z.infer<typeof ApplicationDocument> {
  return ApplicationDocument.parse(application);
}
