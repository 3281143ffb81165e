import { z } from "zod";
import { hashPassword } from "#app/server/password.server";
import { typedDate } from "#app/server/form.server";
import * as audit from "#db/queries/audit";
import * as people from "#db/queries/people";
import type { Store } from "#db/store";

export const RegistrationForm = z.object({
  firstNames: z.string().trim().min(1, "first-names-missing").max(100),
  surname: z.string().trim().min(1, "surname-missing").max(100),
  born: typedDate("born-wrong"),
  email: z.string().trim().max(254).pipe(z.email("email-wrong")),
  password: z.string().min(12, "password-short").max(256, "password-long"),
});

export type Registration = { done: true; personId: string } | { done: false; reason: "email-taken" };

/** Creates a driver's account with their details. The caller signs them in afterwards. */
export async function registerDriver(store: Store, input: z.infer<typeof RegistrationForm>, now: Date): Promise<Registration> {
  const passwordHash = await hashPassword(input.password);
  return store.transaction(async (tx) => {
    if (await people.findByEmail(tx, input.email)) return { done: false, reason: "email-taken" };
    const name = `${input.firstNames} ${input.surname}`;
    const personId = await people.insertPerson(tx, { name, email: input.email, passwordHash, role: "driver", authorityId: null }, now);
    await people.insertPersonalDetails(tx, personId, { firstNames: input.firstNames, surname: input.surname, bornOn: input.born });
    await audit.record(tx, { actor: { personId, role: "driver" }, action: "driver.registered", subject: personId }, now);
    return { done: true, personId };
  });
}
