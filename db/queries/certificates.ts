import { and, eq } from "drizzle-orm";
import { type CertificateFacts, type CertificateTemplate, templateOf } from "#app/domain/licensing/certificate";
import type { Handle } from "../store.ts";
import { placeOf } from "./attempts.ts";
import { standingOf } from "./certificate-standing.ts";
import { readVersion } from "./courses.ts";
import { confirmedRevocation } from "./revocations.ts";

export type NewCertificate = {
  passRecordId: string;
  template: CertificateTemplate;
  authorityName: string;
  licenceLabel: string | null;
  checkToken: string;
  statusIndex: number;
};

/** Issues a certificate, once and for all; the name on it stands apart from what is evidence. */
export async function insertCertificate({ db, t }: Handle, certificate: NewCertificate, name: { firstNames: string; surname: string }) {
  await db.insert(t.certificates).values(certificate);
  await db.insert(t.certificateNames).values({ passRecordId: certificate.passRecordId, ...name });
}

/** Whether a place in the status lists is somebody's already. */
export async function isStatusIndexTaken({ db, t }: Handle, statusIndex: number): Promise<boolean> {
  return (await db.$count(t.certificates, eq(t.certificates.statusIndex, statusIndex))) > 0;
}

/** What the council and its licence are called on the day of the pass. Throws when the attempt is missing. */
export async function readIssuer({ db, t }: Handle, attemptId: string, authorityId: string) {
  const [row] = await db
    .select({ authorityName: t.authorities.name, licenceLabel: t.licenseeTypes.label })
    .from(t.attempts)
    .innerJoin(t.applications, eq(t.applications.applicationId, t.attempts.applicationId))
    .innerJoin(t.authorities, eq(t.authorities.authorityId, authorityId))
    .leftJoin(
      t.licenseeTypes,
      and(eq(t.licenseeTypes.authorityId, authorityId), eq(t.licenseeTypes.licenseeType, t.applications.licenseeType)),
    )
    .where(eq(t.attempts.attemptId, attemptId));
  if (!row) throw new Error(`there is no attempt ${attemptId}`);
  return row;
}

/** A driver's own certificate by its number as it is printed, with where it stands and what its badge needs, or null. */
export async function findCertificateForDriver(handle: Handle, number: string, personId: string) {
  const { certificateNumber, personId: holder } = handle.t.passRecords;
  const [row] = await certificateRows(handle).where(and(eq(certificateNumber, number), eq(holder, personId)));
  if (!row) return null;
  const { pass, certificate } = row;
  const { authorityId, versionId } = pass;
  return {
    facts: await factsOf(handle, row),
    standing: await standingOf(handle, pass, row.revokedAt !== null),
    badge: { authorityId, versionId, statusIndex: certificate.statusIndex },
    checkToken: certificate.checkToken,
  };
}

function certificateRows(handle: Handle) {
  const { db, t } = handle;
  return db
    .select({
      pass: t.passRecords,
      certificate: t.certificates,
      name: { firstNames: t.certificateNames.firstNames, surname: t.certificateNames.surname },
      place: t.attempts.place,
      ledgerHash: t.ledgerEntries.hash,
      revokedAt: t.revocationSteps.takenAt,
    })
    .from(t.passRecords)
    .innerJoin(t.certificates, eq(t.certificates.passRecordId, t.passRecords.passRecordId))
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.passRecords.attemptId))
    .innerJoin(t.ledgerEntries, eq(t.ledgerEntries.seq, t.passRecords.seq))
    .leftJoin(t.certificateNames, eq(t.certificateNames.passRecordId, t.passRecords.passRecordId))
    .leftJoin(t.revocationSteps, confirmedRevocation(handle));
}

type CertificateRow = Awaited<ReturnType<typeof certificateRows>>[number];

async function factsOf(handle: Handle, { pass, certificate, name, place, ledgerHash }: CertificateRow): Promise<CertificateFacts> {
  const version = await readVersion(handle, pass.versionId);
  const { template, authorityName, licenceLabel } = certificate;
  return {
    ...{ authorityName, licenceLabel, template: templateOf(template), name, place: placeOf(place) },
    ...{ number: pass.certificateNumber, passedOn: pass.passedOn, validUntil: pass.validUntil },
    course: { title: version.course.title, version: version.number },
    register: { seq: pass.seq, hash: ledgerHash },
  };
}
