import { randomBytes, randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { normaliseName } from "#app/domain/licensing/person-name";
import type { Handle } from "../store.ts";

export type NewPerson = {
  name: string;
  email: string;
  passwordHash: string;
  role: "driver" | "officer" | "editor" | "admin";
  authorityId: string | null;
};
export type PersonalDetails = { firstNames: string; surname: string; bornOn: string };

/** E-mail addresses are compared without regard to case. */
export async function findByEmail({ db, t }: Handle, email: string) {
  const [person] = await db
    .select({ personId: t.people.id, role: t.people.role })
    .from(t.people)
    .where(eq(t.people.email, email.toLowerCase()));
  return person ?? null;
}

/** Adds a person with their password, in the form the sign-in library reads. Returns the new person id. */
export async function insertPerson(tx: Handle, person: NewPerson, now: Date): Promise<string> {
  const personId = randomUUID();
  const times = { createdAt: now, updatedAt: now };
  const { name, role, authorityId } = person;
  await tx.db.insert(tx.t.people).values({ id: personId, name, email: person.email.toLowerCase(), role, authorityId, ...times });
  await tx.db
    .insert(tx.t.signInMethods)
    .values({ id: randomUUID(), userId: personId, accountId: personId, providerId: "credential", password: person.passwordHash, ...times });
  return personId;
}

/** Adds the erasable part of a driver: who they are, and the key that ties them to the ledger. */
export async function insertPersonalDetails(tx: Handle, personId: string, details: PersonalDetails): Promise<void> {
  await tx.db.insert(tx.t.personalDetails).values({
    personId,
    ...details,
    surnameNormalised: normaliseName(details.surname),
    subjectKey: randomBytes(32).toString("hex"),
  });
}

/** A driver's own details, or null when they were erased. */
export async function findPersonalDetails({ db, t }: Handle, personId: string) {
  const [details] = await db.select().from(t.personalDetails).where(eq(t.personalDetails.personId, personId));
  return details ?? null;
}

/** Somebody's own account, without their password. Throws when it does not exist. */
export async function readAccount({ db, t }: Handle, personId: string) {
  const { name, email, role } = t.people;
  const [account] = await db.select({ name, email, role }).from(t.people).where(eq(t.people.id, personId));
  if (!account) throw new Error(`there is no person ${personId}`);
  return account;
}

/** The hash of somebody's password. Throws when they have none. */
export async function readPasswordHash({ db, t }: Handle, personId: string): Promise<string> {
  const [method] = await db
    .select({ password: t.signInMethods.password })
    .from(t.signInMethods)
    .where(and(eq(t.signInMethods.userId, personId), eq(t.signInMethods.providerId, "credential")));
  if (!method?.password) throw new Error(`${personId} has no password`);
  return method.password;
}

/** Where letters to a person go. Throws when there is no such account. */
export async function readEmail({ db, t }: Handle, personId: string): Promise<string> {
  const [person] = await db.select({ email: t.people.email }).from(t.people).where(eq(t.people.id, personId));
  if (!person) throw new Error(`there is no person ${personId}`);
  return person.email;
}

/** The names of members of staff by their ids, for pages that say who changed or published something. */
export async function listNames({ db, t }: Handle, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .select({ personId: t.people.id, name: t.people.name })
    .from(t.people)
    .where(inArray(t.people.id, [...personIds]));
  return new Map(rows.map((row) => [row.personId, row.name]));
}
