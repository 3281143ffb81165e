import { eq, isNull } from "drizzle-orm";
import { insertApplicationTerms, insertCertificateTerms } from "./queries/search-terms.ts";
import type { Handle, Store } from "./store.ts";

const A_BATCH = 500;

/**
 * Adds the terms that an older version did not keep, batch by batch, and those of whatever was put into the store beside the queries.
 * Returns how many applications it made findable.
 */
export async function fillSearchTerms(store: Store): Promise<number> {
  let filled = 0;
  for (;;) {
    const missing = await listWithoutTerms(store);
    await store.transaction(async (tx) => {
      for (const { authorityId, passRecordId, ...application } of missing) {
        await insertApplicationTerms(tx, authorityId, [application]);
        if (passRecordId) await insertCertificateTerms(tx, application.applicationId, passRecordId);
      }
    });
    filled += missing.length;
    if (missing.length < A_BATCH) return filled;
  }
}

async function listWithoutTerms({ db, t }: Handle) {
  const { applicationId, authorityId, reference, passRecordId } = t.applications;
  const { surname, firstNames, licenceNumber } = t.applicantDetails;
  const rows = await db
    .select({ applicationId, authorityId, reference, passRecordId, surname, firstNames, licenceNumber })
    .from(t.applications)
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, applicationId))
    .leftJoin(t.searchTerms, eq(t.searchTerms.applicationId, applicationId))
    .where(isNull(t.searchTerms.term))
    .limit(A_BATCH);
  return rows.map((row) => ({ ...row, surname: row.surname ?? "", firstNames: row.firstNames ?? "" }));
}
