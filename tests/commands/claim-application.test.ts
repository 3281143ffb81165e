import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { claimApplication, ClaimForm } from "#app/commands/claim-application.server";
import { findClaimToCheck, findDriver, readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import type { Store } from "#db/store";
import { addApplicationOf } from "../support/invitations.ts";
import { addDriver, addOfficer, GRACE, IMRAN, TOMASZ } from "../support/people.ts";
import { sit, addSitter } from "../support/sitting.ts";
import { type Engine, ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const NOT_FOUND = { done: false, reason: "not-found" };

/** Grace has an account, and Chorley holds her application; she has its reference before her. */
async function openForGrace(engine: Engine = "sqlite", account = GRACE) {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const grace = await addDriver(store, account, now);
  const applicationId = await addApplicationOf(store, GRACE, helen.personId, now);
  const { reference } = await readApplication(store, applicationId);
  const typed = { authority: "chorley", reference, surname: GRACE.surname, born: GRACE.bornOn };
  return { store, helen, grace, applicationId, typed };
}

async function countClaims({ db, t }: Store): Promise<number> {
  return db.$count(t.claims);
}

for (const engine of ENGINES) {
  test(`${engine}: Grace types what her letter says and has her application at once`, async () => {
    const { store, grace, applicationId, typed } = await openForGrace(engine);
    expect(await claimApplication(store, grace, typed, now)).toEqual({ done: true, applicationId, result: "matched" });
    expect(await findDriver(store, applicationId)).toBe(grace.personId);
    const [entry] = await listForSubject(store, applicationId);
    expect(entry).toMatchObject({ action: "application.claimed", actorId: grace.personId, authorityId: "chorley" });
    expect(JSON.parse(entry?.detail ?? "")).toEqual({ result: "matched", by: "reference" });
  });

  test(`${engine}: a surname that differs on the form goes to an officer`, async () => {
    const { store, grace, applicationId, typed } = await openForGrace(engine);
    const claim = await claimApplication(store, grace, { ...typed, surname: "Neil" }, now);
    expect(claim).toEqual({ done: true, applicationId, result: "to-check" });
    expect(await findDriver(store, applicationId)).toBeNull();
    expect(await findClaimToCheck(store, applicationId)).toMatchObject({ personId: grace.personId });
    expect((await readApplication(store, applicationId)).status).toBe("check-identity");
  });

  test(`${engine}: claiming it again changes nothing`, async () => {
    const { store, grace, applicationId, typed } = await openForGrace(engine);
    await claimApplication(store, grace, typed, now);
    expect(await claimApplication(store, grace, typed, now)).toEqual({ done: true, applicationId, result: "matched" });
    expect(await countClaims(store)).toBe(1);
    expect(await listForSubject(store, applicationId)).toHaveLength(1);
  });
}

test("the reference may be typed as people type it", async () => {
  const { store, grace, applicationId, typed } = await openForGrace();
  const reference = ` ${typed.reference.toLowerCase().replace("-", " – ")} `;
  expect(await claimApplication(store, grace, { ...typed, reference }, now)).toMatchObject({ done: true, applicationId });
});

test("an account with another birth date than the application's goes to an officer, whatever is typed", async () => {
  const { store, grace, applicationId, typed } = await openForGrace("sqlite", { ...GRACE, bornOn: "1985-02-06" });
  expect(await claimApplication(store, grace, typed, now)).toEqual({ done: true, applicationId, result: "to-check" });
});

test("a slip on the form and another in the account are compared by an officer too", async () => {
  const { store, grace, applicationId, typed } = await openForGrace("sqlite", { ...GRACE, surname: "Neill-Carter" });
  const claim = await claimApplication(store, grace, { ...typed, born: "1985-02-06" }, now);
  expect(claim).toEqual({ done: true, applicationId, result: "to-check" });
});

describe("a guess learns nothing: the answer is the one for a reference that does not exist", () => {
  test.each([
    ["an unknown reference", { reference: "CH-0000-0000" }],
    ["the reference of another council", { authority: "preston" }],
    ["a council that does not exist", { authority: "atlantis" }],
    ["wrong surname and wrong birth date", { surname: "Hargreaves", born: "1960-01-01" }],
  ])("%s", async (_, wrong) => {
    const { store, grace, typed } = await openForGrace();
    expect(await claimApplication(store, grace, { ...typed, ...wrong }, now)).toEqual(NOT_FOUND);
    expect(await countClaims(store)).toBe(0);
  });

  test("the right details of somebody else, typed into another person's account", async () => {
    const { store, helen, typed } = await openForGrace();
    const tomasz = await addDriver(store, TOMASZ, now);
    expect(await claimApplication(store, tomasz, typed, now)).toEqual(NOT_FOUND);
    await addApplicationOf(store, TOMASZ, helen.personId, now);
    expect(await claimApplication(store, tomasz, typed, now)).toEqual(NOT_FOUND);
    expect(await countClaims(store)).toBe(0);
  });

  test("an application that is somebody's already, without knowing whose", async () => {
    const { store, grace, typed } = await openForGrace();
    await claimApplication(store, grace, typed, now);
    const tomasz = await addDriver(store, TOMASZ, now);
    const guess = { ...typed, surname: TOMASZ.surname, born: TOMASZ.bornOn };
    expect(await claimApplication(store, tomasz, guess, now)).toEqual(NOT_FOUND);
  });
});

test("Grace's second account is told that the application is in the first", async () => {
  const { store, grace, typed } = await openForGrace();
  await claimApplication(store, grace, typed, now);
  const again = await addDriver(store, { ...GRACE, email: "grace.second@example.com" }, now);
  expect(await claimApplication(store, again, typed, now)).toEqual({ done: false, reason: "already-linked" });
});

test("a claim that an officer has turned down is not made again", async () => {
  const { store, helen, grace, applicationId, typed } = await openForGrace("sqlite", { ...GRACE, bornOn: "1985-02-06" });
  await claimApplication(store, grace, typed, now);
  const claim = await findClaimToCheck(store, applicationId);
  await store.transaction(async ({ db, t }) => {
    const decision = { decision: "rejected", reason: "Another person", officerId: helen.personId, decidedAt: now };
    await db.insert(t.identityDecisions).values({ claimId: claim?.claimId ?? randomUUID(), ...decision });
  });
  expect(await claimApplication(store, grace, typed, now)).toEqual({ done: false, reason: "not-yours" });
});

test("a pass that Imran holds already shows on the application he adds", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const second = await addApplicationOf(store, IMRAN, imran.officerId, now);
  const { reference } = await readApplication(store, second);
  const typed = { authority: "chorley", reference, surname: IMRAN.surname, born: IMRAN.bornOn };
  expect(await claimApplication(store, imran.driver, typed, now)).toMatchObject({ done: true, result: "matched" });
  expect((await readApplication(store, second)).status).toBe("ready-to-verify");
});

test("the form wants a council and a reference with something in it", () => {
  const typed = { surname: "Sadiq", born: ["27", "3", "1978"] };
  expect(ClaimForm.safeParse({ ...typed, authority: "chorley", reference: "CH-2026-0117" }).success).toBe(true);
  for (const wrong of [
    { authority: "", reference: "CH-2026-0117" },
    { authority: "chorley", reference: " - / . " },
    { authority: "chorley" },
  ])
    expect(ClaimForm.safeParse({ ...typed, ...wrong }).success).toBe(false);
});
