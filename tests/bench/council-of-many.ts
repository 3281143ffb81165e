import { eq, sql } from "drizzle-orm";
import { randomFrom } from "#app/domain/assessment/random";
import { addDays } from "#app/domain/licensing/calendar-date";
import { insertApplications } from "#db/queries/applicants";
import { findByEmail } from "#db/queries/people";
import type { Store } from "#db/store";

const A_BATCH = 1000;
/** The first of each list is as common as in a large English city; each next one is a little rarer. */
const SURNAMES =
  "Khan Hussain Ahmed Ali Mahmood Akhtar Smith Patel Begum Singh Jones Iqbal Shah Taylor Malik Brown Sadiq Wójcik O’Neill Kowalski Rahman Whittle Williams Yusuf Davies Mirza Evans Chaudhry Thomas Butt Roberts Aziz Walker Hall".split(
    " ",
  );
const FIRST_NAMES =
  "Mohammed Imran Ahmed Ali David Tariq John Nadeem Paul Abdul Asif Susan Shahid Michael Grace Tomasz Peter Farah Omar Stephen Yasmin Karen Liam Adeel Helen Bilal Nadia Zofia Idris Ruth".split(
    " ",
  );

/** So many applications of one council, with names as common as they are, spread over four years and every status. */
export async function seedCouncil(store: Store, count: number): Promise<void> {
  const officer = await findByEmail(store, "helen@demo.fareguard.test");
  if (!officer) throw new Error("the demonstration has no officer");
  const by = { authorityId: "chorley", createdBy: officer.personId };
  const chance = randomFrom(1);
  const next = () => chance.below(1_000_000) / 1_000_000;
  for (let from = 0; from < count; from += A_BATCH) {
    const batch = Array.from({ length: Math.min(A_BATCH, count - from) }, (_, index) => applicationOf(from + index, next));
    await store.transaction((tx) => insertApplications(tx, batch, by, new Date()));
  }
  await spreadStatuses(store);
}

function applicationOf(number: number, next: () => number) {
  const pick = (names: readonly string[]) => names[Math.floor(names.length * next() ** 2)] ?? "Khan";
  const rare =
    next() < 0.5
      ? `-${"bcdfghklmnprstvz".charAt(number % 16)}${"aeiou".charAt(number % 5)}${(number % 997).toString(26).replace(/\d/g, "e")}`
      : "";
  return {
    reference: `PH/${2023 + (number % 4)}/${String(number).padStart(6, "0")}`,
    surname: pick(SURNAMES) + rare,
    firstNames: next() < 0.3 ? `${pick(FIRST_NAMES)} ${pick(FIRST_NAMES)}` : pick(FIRST_NAMES),
    bornOn: addDays("1955-01-01", Math.floor(next() * 17_000)),
    licenseeType: next() < 0.8 ? "private-hire" : "hackney-carriage",
    kind: next() < 0.3 ? ("new" as const) : ("renewal" as const),
    receivedOn: addDays("2022-11-25", Math.floor(next() * 1460)),
    email: null,
    licenceNumber: `PHD${String((number * 7919) % 999_983).padStart(6, "0")}`,
  };
}

/** Most are settled long ago, a few thousand are under way and some hundreds wait for an officer. */
function spreadStatuses(store: Store): Promise<void> {
  const { reference, authorityId } = store.t.applications;
  const last = sql`cast(substr(${reference}, -3) as integer)`;
  const status = sql`case when ${last} < 2 then 'ready-to-verify' when ${last} < 3 then 'check-identity' when ${last} < 4 then 'needs-decision' when ${last} < 10 then 'test-failed' when ${last} < 30 then 'in-training' when ${last} < 60 then 'training-not-started' when ${last} < 200 then 'expired' when ${last} < 970 then 'verified' else 'refused' end`;
  return store.transaction(async ({ db, t }) => {
    await db.update(t.applications).set({ status }).where(eq(authorityId, "chorley"));
  });
}
