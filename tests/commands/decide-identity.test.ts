import { expect, test } from "vitest";
import { decideClaim, IdentityDecisionForm } from "#app/commands/decide-identity.server";
import { findDriver } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { findClaimForAuthority, listToCheckForAuthority } from "#db/queries/identity-decisions";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import { addApplications, letters } from "../support/applicants.ts";
import { claimToCheck } from "../support/claims.ts";
import { addDriver, addOfficer, GRACE, TOMASZ } from "../support/people.ts";
import { finishTraining, linkTo, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const REASON = "Saw the marriage certificate.";

/** Grace has married, and her account says Byrne. */
async function graceByrne(engine: (typeof ENGINES)[number] = "sqlite") {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [{}], now);
  const grace = await addDriver(store, { ...GRACE, surname: "Byrne" }, now);
  const claimId = await claimToCheck(store, grace.personId, applicationId, now);
  return { store, helen, applicationId, grace, claimId };
}

for (const engine of ENGINES) {
  test(`${engine}: Helen compares, and the application and all that Grace has done are hers`, async () => {
    const { store, helen, applicationId, grace, claimId } = await graceByrne(engine);
    await finishTraining(store, grace, now);
    expect(await statusOf(store, applicationId)).toBe("check-identity");
    expect(await findDriver(store, applicationId)).toBeNull();

    const deciding = await decideClaim(store, helen, { claimId, decision: "same", reason: REASON, tell: true }, now);
    expect(deciding).toEqual({ done: true, applicationId });
    expect(await findDriver(store, applicationId)).toBe(grace.personId);
    expect(await statusOf(store, applicationId)).toBe("in-training");
    expect(await listToCheckForAuthority(store, "chorley")).toEqual([]);
    expect((await findClaimForAuthority(store, claimId, "chorley"))?.decision).toMatchObject({
      decision: "same",
      reason: REASON,
      officerId: helen.personId,
    });
    const entry = (await listForSubject(store, applicationId)).find(({ action }) => action === "identity.decided");
    expect(entry).toMatchObject({ actorId: helen.personId, authorityId: "chorley" });
    expect(entry?.detail).not.toContain("marriage");
    const [letter] = await letters(store);
    expect(letter?.recipient).toBe(GRACE.email);
    expect(letter?.body).not.toContain("marriage");
  });

  test(`${engine}: somebody else gets nothing, and the application waits for its driver`, async () => {
    const { store, helen, applicationId, grace, claimId } = await graceByrne(engine);
    await decideClaim(store, helen, { claimId, decision: "different", reason: "Another Grace, of another address.", tell: false }, now);
    expect(await findDriver(store, applicationId)).toBeNull();
    expect(await statusOf(store, applicationId)).toBe("training-not-started");
    expect(await listToCheckForAuthority(store, "chorley")).toEqual([]);
    expect(await findDriverForAuthority(store, grace.personId, "chorley")).toBeNull();
    expect(await letters(store)).toEqual([]);
  });

  test(`${engine}: of two officers who decide at once one is told that it is decided`, async () => {
    const { store, helen, applicationId, claimId } = await graceByrne(engine);
    const decisions = (["same", "different"] as const).map((decision) =>
      decideClaim(store, helen, { claimId, decision, reason: REASON, tell: true }, now),
    );
    const outcomes = await Promise.all(decisions);
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    expect(outcomes.find(({ done }) => !done)).toEqual({ done: false, reason: "already-decided" });
    expect((await listForSubject(store, applicationId)).filter(({ action }) => action === "identity.decided")).toHaveLength(1);
  });
}

test("an application that is a driver's already goes to no second one", async () => {
  const { store, helen, applicationId, claimId } = await graceByrne();
  const tomasz = await addDriver(store, TOMASZ, now);
  await linkTo(store, tomasz, applicationId, now);
  const claim = { claimId, reason: REASON, tell: false };
  expect(await decideClaim(store, helen, { ...claim, decision: "same" }, now)).toEqual({ done: false, reason: "linked-to-another" });
  expect(await findDriver(store, applicationId)).toBe(tomasz.personId);
  expect(await decideClaim(store, helen, { ...claim, decision: "different" }, now)).toMatchObject({ done: true });
});

test("another council's officer sees no claim and decides none", async () => {
  const { store, claimId } = await graceByrne();
  const preston = await addOfficer(store, now, "preston");
  expect(await listToCheckForAuthority(store, "preston")).toEqual([]);
  const deciding = decideClaim(store, preston, { claimId, decision: "same", reason: REASON, tell: false }, now);
  await expect(deciding).rejects.toMatchObject({ init: { status: 404 } });
});

test.each([
  [{ reason: REASON }, "decision", "decision-missing"],
  [{ decision: "perhaps", reason: REASON }, "decision", "decision-missing"],
  [{ decision: "same" }, "reason", "reason-missing"],
  [{ decision: "same", reason: "  " }, "reason", "reason-missing"],
  [{ decision: "same", reason: "a".repeat(1001) }, "reason", "reason-long"],
])("the form wants a decision and how Helen knows (%#)", (typed, field, message) => {
  expect(IdentityDecisionForm.safeParse(typed).error?.issues).toMatchObject([{ path: [field], message }]);
});
