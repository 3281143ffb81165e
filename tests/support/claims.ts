import { refreshStatusesOf } from "#app/commands/refresh-application-status.server";
import { listToCheckForAuthority } from "#db/queries/identity-decisions";
import { insertClaim } from "#db/queries/invited-applications";
import type { Store } from "#db/store";

/** A driver asks for an application under a surname that is not the applicant's. Returns the id of the claim that waits. */
export async function claimToCheck(store: Store, personId: string, applicationId: string, now: Date): Promise<string> {
  await store.transaction(async (tx) => {
    await insertClaim(tx, { applicationId, personId, result: "to-check", differs: ["surname"] }, now);
    await refreshStatusesOf(tx, personId, now);
  });
  const claims = await listToCheckForAuthority(store, "chorley");
  const claim = claims.find((waiting) => waiting.personId === personId && waiting.applicationId === applicationId);
  if (!claim) throw new Error("the claim does not wait");
  return claim.claimId;
}
