import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { ImportedLicence } from "#app/domain/licensing/licence-import";
import { normaliseName } from "#app/domain/licensing/person-name";
import { normaliseReference } from "#app/domain/licensing/reference";
import type { Handle } from "../store.ts";

/** Few enough values for one statement in either engine. */
const A_BATCH = 500;

/** What an authority's register holds under these normalised numbers, by number. */
export async function listHeldLicences(
  { db, t }: Handle,
  authorityId: string,
  keys: readonly string[],
): Promise<Map<string, ImportedLicence>> {
  const held = new Map<string, ImportedLicence>();
  for (let from = 0; from < keys.length; from += A_BATCH) {
    const some = keys.slice(from, from + A_BATCH);
    const rows = await db
      .select()
      .from(t.licences)
      .where(and(eq(t.licences.authorityId, authorityId), inArray(t.licences.licenceNumberNormalised, some)));
    for (const { licenceNumberNormalised, licenceNumber, licenseeType, expiresOn, firstNames, surname, bornOn, email, phone } of rows)
      held.set(licenceNumberNormalised, { licenceNumber, licenseeType, expiresOn, firstNames, surname, bornOn, email, phone });
  }
  return held;
}

/** Brings licences into an authority's register, or up to what a newer one says of them. */
export async function saveLicences({ db, t }: Handle, authorityId: string, licences: readonly ImportedLicence[], now: Date): Promise<void> {
  for (const licence of licences) {
    const licenceNumberNormalised = normaliseReference(licence.licenceNumber);
    const said = { ...licence, surnameNormalised: normaliseName(licence.surname), namedAt: now };
    await db
      .insert(t.licences)
      .values({ licenceId: randomUUID(), authorityId, licenceNumberNormalised, ...said })
      .onConflictDoUpdate({ target: [t.licences.authorityId, t.licences.licenceNumberNormalised], set: said });
  }
}
