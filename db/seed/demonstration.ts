import { randomUUID } from "node:crypto";
import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from "#app/domain/demonstration";
import { normaliseName } from "#app/domain/licensing/person-name";
import { normaliseReference } from "#app/domain/licensing/reference";
import { insertPersonalDetails, insertPerson } from "../queries/people.ts";
import type { Handle, Store } from "../store.ts";
import { DEMONSTRATION_APPLICATIONS, type DemonstrationApplication } from "./demonstration-applications.ts";

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
    for (const application of DEMONSTRATION_APPLICATIONS) await insertApplication(tx, application, officer, now);
  });
  return true;
}

async function insertApplication({ db, t }: Handle, application: DemonstrationApplication, officer: string, now: Date): Promise<void> {
  const { firstNames, surname, bornOn, email, ...row } = application;
  const applicationId = randomUUID();
  await db.insert(t.applications).values({
    applicationId,
    ...row,
    referenceNormalised: normaliseReference(row.reference),
    createdBy: officer,
    createdAt: now,
    status: "training-not-started",
    statusSinceAt: now,
  });
  await db
    .insert(t.applicantDetails)
    .values({ applicationId, firstNames, surname, surnameNormalised: normaliseName(surname), bornOn, email });
}
