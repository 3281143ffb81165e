import { asc } from "drizzle-orm";
import { Contact } from "#app/domain/course/contact-schema";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

/** Every telephone number, in the order of the list. */
export async function listContacts({ db, t }: Handle): Promise<Contact[]> {
  const rows = await db.select({ body: t.contacts.body }).from(t.contacts).orderBy(asc(t.contacts.position));
  return rows.map((row) => Contact.parse(JSON.parse(row.body)));
}

/** Replaces the whole list: numbers that are no longer in it are gone from every page. */
export async function replaceContacts({ db, t }: Handle, contacts: readonly Contact[]): Promise<void> {
  await db.delete(t.contacts);
  const rows = contacts.map((contact, position) => ({ name: contact.name, position, body: canonicalJson(contact) }));
  if (rows.length > 0) await db.insert(t.contacts).values(rows);
}

/** The names that `{{number:…}}` may use. */
export async function listContactNames({ db, t }: Handle): Promise<Set<string>> {
  const rows = await db.select({ name: t.contacts.name }).from(t.contacts);
  return new Set(rows.map((row) => row.name));
}
