import { startAttempt } from "#app/commands/start-attempt.server";
import { hashPassword } from "#app/server/password.server";
import { openStore } from "#db/open-store";
import { insertPersonalDetails, insertPerson } from "#db/queries/people";
import type { Store } from "#db/store";
import type { ServedHouse } from "../support/served-house.ts";
import { addApplicationOf } from "../support/invitations.ts";
import { addOfficer } from "../support/people.ts";
import { finishTraining, linkTo } from "../support/sitting.ts";

const PASSWORD = "seven quiet lanterns";

/** A signed-in driver whose training is finished. */
export type Sitter = { cookie: string; applicationId: string; driver: { personId: string; name: string } };

/** So many drivers ready for their test, each signed in. */
export async function makeSitters(house: ServedHouse, count: number): Promise<Sitter[]> {
  const store = openStore(house.database);
  const now = new Date();
  const officer = await addOfficer(store, now);
  const passwordHash = await hashPassword(PASSWORD);
  const sitters: Sitter[] = [];
  for (let number = 1; number <= count; number++) sitters.push(await makeSitter(store, house, { number, passwordHash, officer }, now));
  await store.close();
  return sitters;
}

/** Begins a sitter's attempt, as their start page does. Returns its id. */
export async function begin(house: ServedHouse, { driver, applicationId }: Sitter): Promise<string> {
  const store = openStore(house.database);
  const start = await startAttempt(store, driver, { applicationId, language: "en" }, new Date());
  await store.close();
  if (!("attemptId" in start)) throw new Error(`the test cannot be begun: ${start.reason}`);
  return start.attemptId;
}

type Making = { number: number; passwordHash: string; officer: { personId: string } };

async function makeSitter(store: Store, house: ServedHouse, { number, passwordHash, officer }: Making, now: Date): Promise<Sitter> {
  const details = { firstNames: "Nadia", surname: "Rahman", bornOn: "1980-02-28" };
  const email = `nadia${number}@example.com`;
  const personId = await store.transaction(async (tx) => {
    const id = await insertPerson(tx, { name: "Nadia Rahman", email, passwordHash, role: "driver", authorityId: null }, now);
    await insertPersonalDetails(tx, id, details);
    return id;
  });
  const driver = { personId, name: "Nadia Rahman" };
  const applicationId = await addApplicationOf(store, details, officer.personId, now);
  await linkTo(store, driver, applicationId, now);
  await finishTraining(store, driver, now);
  return { cookie: await signIn(house, email), applicationId, driver };
}

async function signIn({ origin }: ServedHouse, email: string): Promise<string> {
  const body = new URLSearchParams({ email, password: PASSWORD, next: "" });
  const answer = await fetch(`${origin}/sign-in`, { method: "POST", headers: { origin }, body, redirect: "manual" });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  if (cookies.length === 0) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookies.join("; ");
}
