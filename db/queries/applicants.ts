import { newId } from "../new-id.ts";
import { and, eq, inArray } from "drizzle-orm";
import type { ImportedApplication } from "#app/domain/licensing/application-import";
import { applicationKind } from "#app/domain/licensing/application-kind";
import type { Contact } from "#app/domain/licensing/letter";
import { normaliseName } from "#app/domain/licensing/person-name";
import { normaliseReference } from "#app/domain/licensing/reference";
import type { Handle } from "../store.ts";
import { inBlocks } from "./in-blocks.ts";
import { insertApplicationTerms } from "./search-terms.ts";

/** Few enough rows for one statement in either engine. */
const A_BATCH = 500;

/** An application of this authority with who applied, or null; the applicant's details are null once they were erased. */
export async function findForAuthority({ db, t }: Handle, applicationId: string, authorityId: string) {
  const [row] = await db
    .select({ application: t.applications, applicant: t.applicantDetails })
    .from(t.applications)
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
    .where(and(eq(t.applications.applicationId, applicationId), eq(t.applications.authorityId, authorityId)));
  return row ? { ...row.application, applicant: row.applicant } : null;
}

/** What an authority holds under these normalised references, by reference. */
export async function listHeldForAuthority(
  { db, t }: Handle,
  authorityId: string,
  references: readonly string[],
): Promise<Map<string, ImportedApplication>> {
  const held = new Map<string, ImportedApplication>();
  for (const some of batches(references)) {
    const rows = await db
      .select({ application: t.applications, applicant: t.applicantDetails })
      .from(t.applications)
      .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
      .where(and(eq(t.applications.authorityId, authorityId), inArray(t.applications.referenceNormalised, some)));
    for (const { application, applicant } of rows) held.set(application.referenceNormalised, asImported(application, applicant));
  }
  return held;
}

type Application = Handle["t"]["applications"]["$inferSelect"];
type Applicant = Handle["t"]["applicantDetails"]["$inferSelect"];

function asImported({ reference, licenseeType, kind, receivedOn }: Application, applicant: Applicant | null): ImportedApplication {
  const { surname = "", firstNames = "", bornOn = "", email = null, licenceNumber = null, phone = null } = applicant ?? {};
  return { reference, surname, firstNames, bornOn, licenseeType, kind: applicationKind(kind), receivedOn, email, licenceNumber, phone };
}

/** Adds applications nobody has touched yet. Returns them with their ids; a reference that is held already fails the transaction. */
export async function insertApplications<New extends ImportedApplication>(
  tx: Handle,
  applications: readonly New[],
  by: { authorityId: string; createdBy: string },
  now: Date,
): Promise<(New & { applicationId: string })[]> {
  const added = applications.map((application) => ({ ...application, applicationId: newId() }));
  const rows = added.map((application) => ({ ...applicationRow(application), ...by, ...untouched(now) }));
  await insertApplicationRows(tx, rows);
  await insertDetailRows(tx, added.map(applicantRow));
  await insertApplicationTerms(tx, by.authorityId, added);
  return added;
}

const APPLICATION_COLUMNS = [
  ...(["applicationId", "reference", "referenceNormalised", "licenseeType", "kind", "receivedOn"] as const),
  ...(["authorityId", "createdBy", "createdAt", "status", "statusSinceAt"] as const),
];
const DETAIL_COLUMNS = [
  "applicationId",
  "firstNames",
  "surname",
  "surnameNormalised",
  "bornOn",
  "email",
  "licenceNumber",
  "phone",
] as const;

const insertApplicationRows = inBlocks("insert_applications", APPLICATION_COLUMNS, ({ db, t }, block) =>
  db.insert(t.applications).values(block),
);
const insertDetailRows = inBlocks("insert_details", DETAIL_COLUMNS, ({ db, t }, block) => db.insert(t.applicantDetails).values(block));

/** Where an application stands that has no driver, no training and no test: the rule's answer to nothing. */
function untouched(now: Date) {
  return { createdAt: now, status: "training-not-started", statusSinceAt: now };
}

function applicationRow({ applicationId, reference, licenseeType, kind, receivedOn }: ImportedApplication & { applicationId: string }) {
  return { applicationId, reference, referenceNormalised: normaliseReference(reference), licenseeType, kind, receivedOn };
}

function applicantRow({
  applicationId,
  firstNames,
  surname,
  bornOn,
  email,
  licenceNumber,
  phone,
}: ImportedApplication & { applicationId: string }) {
  return { applicationId, firstNames, surname, surnameNormalised: normaliseName(surname), bornOn, email, licenceNumber, phone };
}

/** How an application's driver or applicant can be reached; null where nobody knows who that is, because the details were erased. */
export async function findContact({ db, t }: Handle, applicationId: string): Promise<Contact | null> {
  const { email, phone, applicationId: held } = t.applicantDetails;
  const [row] = await db
    .select({ account: t.people.email, email, phone, held })
    .from(t.applications)
    .leftJoin(t.applicationDrivers, eq(t.applicationDrivers.applicationId, t.applications.applicationId))
    .leftJoin(t.people, eq(t.people.id, t.applicationDrivers.personId))
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
    .where(eq(t.applications.applicationId, applicationId));
  if (!row || (row.account === null && row.held === null)) return null;
  return { account: row.account, email: row.email, phone: row.phone };
}

/** Keeps the address or the number an applicant is written to. */
export async function updateContact({ db, t }: Handle, applicationId: string, to: { email: string } | { phone: string }): Promise<void> {
  await db.update(t.applicantDetails).set(to).where(eq(t.applicantDetails.applicationId, applicationId));
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / A_BATCH) }, (_, index) => rows.slice(index * A_BATCH, (index + 1) * A_BATCH));
}
