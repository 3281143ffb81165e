import { randomUUID } from "node:crypto";
import type { Item } from "#app/domain/course/content-schema";
import { DEMONSTRATION_PASSWORD } from "#app/domain/demonstration";
import { hashPassword } from "#app/server/password.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { findLiveVersion, publishVersion, readVersion } from "#db/queries/courses";
import { openStore } from "#db/open-store";
import { insertPersonalDetails, insertPerson } from "#db/queries/people";
import type { Store } from "#db/store";
import { addApplicationOf } from "./invitations.ts";
import { IMRAN } from "./people.ts";
import type { ServedHouse } from "./served-house.ts";
import { finishTraining, linkTo, rightValues, type Sitter, wrongValues } from "./sitting.ts";

/** A driver in a served house, with an account and everything done but the test; the store is the one that the house serves from. */
export type ReadyDriver = { store: Store; sitter: Sitter; email: string };

let passwordHash: Promise<string> | null = null;

/** An Imran of one test's own, added beside the running server: his application in Chorley is linked and his training finished. */
export async function makeReady({ database }: ServedHouse, now: Date): Promise<ReadyDriver> {
  const store = openStore(database);
  const email = `imran.${randomUUID()}@example.com`;
  passwordHash ??= hashPassword(DEMONSTRATION_PASSWORD);
  const account = { name: "Imran Sadiq", email, passwordHash: await passwordHash, role: "driver", authorityId: null } as const;
  const personId = await store.transaction(async (tx) => {
    const id = await insertPerson(tx, account, now);
    await insertPersonalDetails(tx, id, { firstNames: IMRAN.firstNames, surname: IMRAN.surname, bornOn: IMRAN.bornOn });
    return id;
  });
  const driver = { personId, name: account.name };
  const officerId = await anyOfficer(store);
  const applicationId = await addApplicationOf(store, IMRAN, officerId, now);
  await linkTo(store, driver, applicationId, now);
  await finishTraining(store, driver, now);
  return { store, email, sitter: { driver, applicationId, officerId } };
}

/** Mark, a second officer of an authority in a served house, who signs in with the password of the demonstration. Returns the address. */
export async function makeOfficer({ database }: ServedHouse, authorityId: string, now: Date): Promise<string> {
  const store = openStore(database);
  const email = `mark.${randomUUID()}@example.com`;
  passwordHash ??= hashPassword(DEMONSTRATION_PASSWORD);
  const officer = { name: "Mark Aspinall", email, passwordHash: await passwordHash, role: "officer", authorityId } as const;
  await store.transaction((tx) => insertPerson(tx, officer, now));
  await store.close();
  return email;
}

async function anyOfficer({ db, t }: Store): Promise<string> {
  const people = await db.select({ personId: t.people.id, role: t.people.role }).from(t.people);
  const officer = people.find(({ role }) => role === "officer");
  if (!officer) throw new Error("the house has no officer");
  return officer.personId;
}

/** What a page has to send for the item at a position (from 1) to be right, and what it offers that is wrong. */
export async function valuesOf({ store, sitter }: ReadyDriver, attemptId: string, position: number) {
  const attempt = await findAttemptForDriver(store, attemptId, sitter.driver.personId);
  const paperItem = attempt?.paper.items[position - 1];
  if (!attempt || !paperItem) throw new Error(`the paper has no item ${position}`);
  const item = (await readVersion(store, attempt.versionId)).items.get(paperItem.itemId);
  if (!item) throw new Error(`there is no item ${paperItem.itemId}`);
  return { right: rightValues(paperItem, item), wrong: wrongValues(paperItem, item) };
}

/** Publishes the live course with what `change` makes of its bank, so that a paper asks what a test is about. */
export async function publishBank({ database }: ServedHouse, change: (items: readonly Item[]) => Item[]): Promise<void> {
  const store = openStore(database);
  const live = await findLiveVersion(store, "taxi-driver-safeguarding");
  if (!live) throw new Error("the course is missing");
  const course = { ...live.course, items: change(live.course.items) };
  await store.transaction((tx) => publishVersion(tx, course, { publishedBy: null, note: "For a test" }, new Date()));
  await store.close();
}
