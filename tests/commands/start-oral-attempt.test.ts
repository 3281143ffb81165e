import { expect, test } from "vitest";
import { countersignOralAttempt } from "#app/commands/countersign-oral-attempt.server";
import { recordOralResponse } from "#app/commands/record-oral-response.server";
import { startOralAttempt } from "#app/commands/start-oral-attempt.server";
import { listForSubject } from "#db/queries/audit";
import { findOutcome } from "#db/queries/outcomes";
import type { Store } from "#db/store";
import { addOfficer } from "../support/people.ts";
import { addSitter, findChoice, type Sitter } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";
import { insertPerson } from "#db/queries/people";

const now = new Date("2026-11-24T10:00:00Z");
const chorley = { authorityId: "chorley", authorityName: "Chorley" };
const helen = ({ officerId }: Sitter) => ({ personId: officerId, name: "Helen Marsden", ...chorley });

async function addColleague(store: Store) {
  const sam = { name: "Sam Iqbal", email: "sam@example.com", passwordHash: "none", role: "officer", authorityId: "chorley" } as const;
  return { personId: await store.transaction((tx) => insertPerson(tx, sam, now)), name: sam.name, ...chorley };
}

async function begin(store: Store, sitter: Sitter): Promise<string> {
  const input = { applicationId: sitter.applicationId, identityCheck: "passport", language: "en" } as const;
  const start = await startOralAttempt(store, helen(sitter), input, now);
  if (!start.done) throw new Error(start.reason);
  return start.attemptId;
}

for (const engine of ENGINES) {
  test(`${engine}: Helen writes a spoken test down, Sam countersigns it, and only then is it closed`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const sam = await addColleague(store);
    const attemptId = await begin(store, imran);
    const { position } = await findChoice(store, imran.driver.personId, attemptId);
    const posted = { attemptId, position, values: ["1"], basedOn: 0 };
    expect(await recordOralResponse(store, helen(imran), posted, now)).toMatchObject({ done: true, revision: 1 });
    expect(await countersignOralAttempt(store, helen(imran), attemptId, now)).toEqual({ done: false, reason: "same-officer" });
    expect(await findOutcome(store, attemptId)).toBeNull();
    expect(await countersignOralAttempt(store, sam, attemptId, now)).toEqual({ done: true });
    expect(await findOutcome(store, attemptId)).toMatchObject({ closedBy: "officers", outOf: 20 });
    expect(await countersignOralAttempt(store, sam, attemptId, now)).toEqual({ done: false, reason: "closed-already" });
    const closed = (await listForSubject(store, attemptId)).find((entry) => entry.action === "attempt.closed");
    expect(closed).toMatchObject({ actorId: sam.personId, actorRole: "officer" });
  });
}

test("only the officer who began a spoken test writes its answers down", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const sam = await addColleague(store);
  const attemptId = await begin(store, imran);
  const posted = { attemptId, position: 1, values: ["1"], basedOn: 0 };
  await expect(recordOralResponse(store, sam, posted, now)).rejects.toMatchObject({ init: { status: 404 } });
});

test("an officer of another council begins nothing", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const stranger = await addOfficer(store, now, "preston");
  const input = { applicationId: imran.applicationId, identityCheck: "passport", language: "en" } as const;
  await expect(startOralAttempt(store, stranger, input, now)).rejects.toMatchObject({ init: { status: 404 } });
});
