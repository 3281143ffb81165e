import { insertPersonalDetails, insertPerson } from "#db/queries/people";
import type { Store } from "#db/store";

/** Imran, 48, drives for a firm in Chorley and does this between fares. Everybody in the tests has the same password. */
export const IMRAN = { firstNames: "Imran", surname: "Sadiq", bornOn: "1978-03-27", email: "imran.sadiq@example.com" };
export const GRACE = { firstNames: "Grace", surname: "O’Neill", bornOn: "1985-06-02", email: "grace.oneill@example.com" };
export const TOMASZ = { firstNames: "Tomasz", surname: "Wójcik", bornOn: "1991-01-30", email: "tomasz.wojcik@example.com" };

/** Joseph is a night porter at a hotel in Chorley; he drives nobody. */
export const JOSEPH = { firstNames: "Joseph", surname: "Adeyemi", bornOn: "1983-11-08", email: "joseph.adeyemi@example.com" };

export type DriverDetails = typeof IMRAN;

/** A driver with an account. Returns who acts, as commands want it. */
export async function addDriver(store: Store, details: DriverDetails, now: Date): Promise<{ personId: string; name: string }> {
  const { email, ...rest } = details;
  const name = `${rest.firstNames} ${rest.surname}`;
  const personId = await store.transaction(async (tx) => {
    const id = await insertPerson(tx, { name, email, passwordHash: "none", role: "driver", authorityId: null }, now);
    await insertPersonalDetails(tx, id, rest);
    return id;
  });
  return { personId, name };
}

/** Helen, licensing officer: one of three for 1,200 drivers. */
export async function addOfficer(store: Store, now: Date, authorityId = "chorley") {
  const person = {
    name: "Helen Marsden",
    email: `helen.${authorityId}@example.com`,
    passwordHash: "none",
    role: "officer",
    authorityId,
  } as const;
  const personId = await store.transaction((tx) => insertPerson(tx, person, now));
  return { personId, name: person.name, authorityId, authorityName: authorityId };
}

/** Mark Aspinall works beside Helen: whatever takes two officers takes the two of them. */
export async function addSecondOfficer(store: Store, now: Date, authorityId = "chorley") {
  const person = {
    name: "Mark Aspinall",
    email: `mark.${authorityId}@example.com`,
    passwordHash: "none",
    role: "officer",
    authorityId,
  } as const;
  const personId = await store.transaction((tx) => insertPerson(tx, person, now));
  return { personId, name: person.name, authorityId, authorityName: authorityId };
}

/** Ruth and Daniel keep the course right; one of them changes it, the other looks again. */
export async function addEditor(store: Store, name: "Ruth Okafor" | "Daniel Pickup", now: Date) {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.com`;
  const personId = await store.transaction((tx) =>
    insertPerson(tx, { name, email, passwordHash: "none", role: "editor", authorityId: null }, now),
  );
  return { personId, name };
}

/** Asha looks after staff and policies; Nadeem is the one who could take over from her. */
export async function addAdmin(store: Store, name: "Asha Bennett" | "Nadeem Akhtar", now: Date) {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.com`;
  const personId = await store.transaction((tx) =>
    insertPerson(tx, { name, email, passwordHash: "none", role: "admin", authorityId: null }, now),
  );
  return { personId, name };
}
