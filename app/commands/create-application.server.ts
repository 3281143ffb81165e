import type { ImportedApplication } from "#app/domain/licensing/application-import";
import { normaliseReference } from "#app/domain/licensing/reference";
import type { Officer } from "#app/server/access.server";
import { listHeldForAuthority } from "#db/queries/applicants";
import type { Store } from "#db/store";
import { addApplication } from "./add-application.server.ts";

export type ApplicationCreation = { done: true; applicationId: string } | { done: false; reason: "reference-taken" };

/** Adds one application by hand. With an e-mail address or a mobile number the applicant is invited in the same transaction: both happen or neither. */
export function createApplication(
  store: Store,
  officer: Officer,
  application: ImportedApplication,
  now: Date,
): Promise<ApplicationCreation> {
  const { personId, authorityId, authorityName } = officer;
  return store.transaction(async (tx) => {
    const held = await listHeldForAuthority(tx, authorityId, [normaliseReference(application.reference)]);
    if (held.size > 0) return { done: false, reason: "reference-taken" };
    const by = { createdBy: personId, authorityId, authorityName, actor: { personId, role: "officer" } } as const;
    return { done: true, applicationId: await addApplication(tx, by, application, now) };
  });
}
