import type { z } from "zod";
import { hashPassword } from "#app/server/password.server";
import * as audit from "#db/queries/audit";
import * as people from "#db/queries/people";
import type { Store } from "#db/store";
import { decideInvitation, type InvitationAcceptance, saveInvitation } from "./accept-driver-invitation.server.ts";
import type { RegistrationForm } from "./register-driver.server.ts";

export type InvitedRegistration = InvitationAcceptance | { done: false; reason: "email-taken" };

/** Creates the account of an invited driver and gives them their application, in one go: both happen or neither. */
export async function registerInvitedDriver(
  store: Store,
  token: string,
  input: z.infer<typeof RegistrationForm>,
  now: Date,
): Promise<InvitedRegistration> {
  const { firstNames, surname, born: bornOn, email } = input;
  const passwordHash = await hashPassword(input.password);
  return store.transaction(async (tx) => {
    const invited = await decideInvitation(tx, token, { surname, bornOn }, null, now);
    if (!invited.done) return invited;
    if (await people.findByEmail(tx, email)) return { done: false, reason: "email-taken" };

    const name = `${firstNames} ${surname}`;
    const personId = await people.insertPerson(tx, { name, email, passwordHash, role: "driver", authorityId: null }, now);
    await people.insertPersonalDetails(tx, personId, { firstNames, surname, bornOn });
    await audit.record(tx, { actor: { personId, role: "driver" }, action: "driver.registered", subject: personId }, now);
    await saveInvitation(tx, personId, invited, now);
    return { done: true, personId, result: invited.link.result };
  });
}
