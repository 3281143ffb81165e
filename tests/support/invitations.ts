import { randomUUID } from "node:crypto";
import { newToken } from "#app/server/token.server";
import { insertApplications } from "#db/queries/applicants";
import { insertInvitation, type NewInvitation } from "#db/queries/invitations";
import type { Store } from "#db/store";

type Applicant = { firstNames: string; surname: string; bornOn: string };

/** An application that Chorley holds about somebody. Returns its id. */
export async function addApplicationOf(store: Store, applicant: Applicant, officerId: string, now: Date): Promise<string> {
  const { firstNames, surname, bornOn } = applicant;
  const rest = { licenseeType: "private-hire", kind: "new", receivedOn: "2026-11-16", email: null } as const;
  const application = { reference: `CH-${randomUUID().slice(0, 8)}`, firstNames, surname, bornOn, ...rest };
  const by = { authorityId: "chorley", createdBy: officerId };
  const [added] = await store.transaction((tx) => insertApplications(tx, [application], by, now));
  if (!added) throw new Error("the application was not added");
  return added.applicationId;
}

/** An invitation of Chorley's, good for a fortnight. Returns the token in its link. */
export async function invite(store: Store, invitation: Partial<NewInvitation>, now: Date): Promise<string> {
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + 14 * 24 * 60 * 60 * 1000);
  const chorley = { role: "driver", authorityId: "chorley", applicationId: null, email: null, createdBy: null } as const;
  await store.transaction((tx) => insertInvitation(tx, { tokenHash: hash, ...chorley, expiresAt, ...invitation }, now));
  return token;
}
