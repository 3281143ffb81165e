import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from "#app/domain/demonstration";
import { insertApplications } from "../queries/applicants.ts";
import { insertPersonalDetails, insertPerson } from "../queries/people.ts";
import type { Store } from "../store.ts";
import { DEMONSTRATION_APPLICATIONS } from "./demonstration-applications.ts";

/** Adds the people and applications of the demonstration, once. Returns whether anything was added. */
export async function seedDemonstration(store: Store, hashPassword: (password: string) => Promise<string>, now: Date): Promise<boolean> {
  if ((await store.db.$count(store.t.people)) > 0) return false;
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  await store.transaction(async (tx) => {
    const ids = new Map<string, string>();
    for (const { name, email, role, authority } of DEMONSTRATION_PEOPLE) {
      ids.set(email, await insertPerson(tx, { name, email, role, authorityId: authority, passwordHash }, now));
    }
    const driver = ids.get("imran@demo.fareguard.test") ?? "";
    await insertPersonalDetails(tx, driver, { firstNames: "Imran", surname: "Sadiq", bornOn: "1978-03-27" });
    const officer = ids.get("helen@demo.fareguard.test") ?? "";
    for (const { authorityId, ...application } of DEMONSTRATION_APPLICATIONS)
      await insertApplications(tx, [application], { authorityId, createdBy: officer }, now);
  });
  return true;
}
