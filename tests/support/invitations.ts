import { randomUUID } from "node:crypto";
import { normaliseName } from "#app/domain/licensing/person-name";
import { normaliseReference } from "#app/domain/licensing/reference";
import { newToken } from "#app/server/token.server";
import { insertInvitation, type NewInvitation } from "#db/queries/invitations";
import type { Store } from "#db/store";

type Applicant = { firstNames: string; surname: string; bornOn: string };

/** An application that Chorley holds about somebody. Returns its id. */
export async function addApplicationOf(store: Store, applicant: Applicant, officerId: string, now: Date): Promise<string> {
  const applicationId = randomUUID();
  const reference = `CH-${applicationId.slice(0, 8)}`;
  const referenceNormalised = normaliseReference(reference);
  const rest = { licenseeType: "private-hire", kind: "new", receivedOn: "2026-11-16", createdBy: officerId, createdAt: now };
  const status = { status: "training-not-started", statusSinceAt: now };
  const { firstNames, surname, bornOn } = applicant;
  await store.transaction(async ({ db, t }) => {
    await db.insert(t.applications).values({ applicationId, authorityId: "chorley", reference, referenceNormalised, ...rest, ...status });
    await db.insert(t.applicantDetails).values({ applicationId, firstNames, surname, surnameNormalised: normaliseName(surname), bornOn });
  });
  return applicationId;
}

/** An invitation of Chorley's, good for a fortnight. Returns the token in its link. */
export async function invite(store: Store, invitation: Partial<NewInvitation>, now: Date): Promise<string> {
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + 14 * 24 * 60 * 60 * 1000);
  const chorley = { role: "driver", authorityId: "chorley", applicationId: null, email: null, createdBy: null } as const;
  await store.transaction((tx) => insertInvitation(tx, { tokenHash: hash, ...chorley, expiresAt, ...invitation }, now));
  return token;
}
