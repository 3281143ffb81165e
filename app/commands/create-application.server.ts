import type { ImportedApplication } from "#app/domain/licensing/application-import";
import { wayTo } from "#app/domain/licensing/letter";
import { normaliseReference } from "#app/domain/licensing/reference";
import type { Officer } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { insertApplications, listHeldForAuthority } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import type { Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { sendInvitation } from "./send-invitation.server.ts";

export type ApplicationCreation = { done: true; applicationId: string } | { done: false; reason: "reference-taken" };

/** Adds one application by hand. With an e-mail address or a mobile number the applicant is invited in the same transaction: both happen or neither. */
export function createApplication(
  store: Store,
  officer: Officer,
  application: ImportedApplication,
  now: Date,
): Promise<ApplicationCreation> {
  const { personId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const held = await listHeldForAuthority(tx, authorityId, [normaliseReference(application.reference)]);
    if (held.size > 0) return { done: false, reason: "reference-taken" };

    const [added] = await insertApplications(tx, [application], { authorityId, createdBy: personId }, now);
    if (!added) throw new Error("the application was not added");
    const { applicationId, reference } = added;
    await refreshApplicationStatus(tx, applicationId, now);
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "application.created", subject: applicationId }, now);
    const way = wayTo({ ...added, account: null }, env.texts);
    if (way.channel !== "post") await sendInvitation(tx, officer, { applicationId, reference, way }, now);
    return { done: true, applicationId };
  });
}
