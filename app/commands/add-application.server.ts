import type { ImportedApplication } from "#app/domain/licensing/application-import";
import { insertApplications } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import type { Handle } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";
import { inviteNewcomer } from "./send-invitation.server.ts";

/** An officer, or another system: then `createdBy` is the administrator who made its key, and nobody in person is the actor. */
export type Adder = {
  createdBy: string;
  authorityId: string;
  authorityName: string;
  actor: audit.Actor;
  detail?: audit.AuditEntry["detail"];
};

/** Adds one application and, where there is an address or a mobile number, invites the applicant: in the transaction of its cause both happen or neither. */
export async function addApplication(tx: Handle, by: Adder, application: ImportedApplication, now: Date): Promise<string> {
  const { authorityId, authorityName, createdBy, actor, detail } = by;
  const [added] = await insertApplications(tx, [application], { authorityId, createdBy }, now);
  if (!added) throw new Error("the application was not added");
  const { applicationId } = added;
  await refreshApplicationStatus(tx, applicationId, now);
  await audit.record(tx, { actor, authorityId, action: "application.created", subject: applicationId, detail }, now);
  await inviteNewcomer(tx, { personId: actor.personId, authorityId, authorityName }, added, now);
  return applicationId;
}
