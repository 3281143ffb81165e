import { expect, test } from "vitest";
import { confirmRevocation } from "#app/commands/confirm-revocation.server";
import { declineRevocation } from "#app/commands/decline-revocation.server";
import { proposeRevocation } from "#app/commands/propose-revocation.server";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { resumeApplication } from "#app/commands/resume-application.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { readApplication } from "#db/queries/applications";
import { checkLedger, listNewestEntries } from "#db/queries/ledger-check";
import { listPassStates, readPassState } from "#db/queries/pass-states";
import { findLastValidDay } from "#db/queries/passes";
import { listWaitingForAuthority } from "#db/queries/revocations";
import { addApplications, letters } from "../support/applicants.ts";
import { imranHasPassed } from "../support/passed.ts";
import { addOfficer, IMRAN } from "../support/people.ts";
import { linkTo, sit, statusOf } from "../support/sitting.ts";
import { ENGINES } from "../support/stores.ts";
import { read } from "../support/training.ts";

const now = new Date("2026-11-24T10:00:00Z");
const today = "2026-11-24";
const REASON = "A film shows that somebody else sat your test.";

async function helenProposes(engine: (typeof ENGINES)[number] = "sqlite") {
  const chorley = await imranHasPassed(now, engine);
  const { store, helen, certificateNumber } = chorley;
  const proposal = await proposeRevocation(store, helen, { certificateNumber, reason: REASON }, now);
  if (!proposal.done) throw new Error(proposal.reason);
  return chorley;
}

for (const engine of ENGINES) {
  test(`${engine}: Helen proposes, Mark confirms, and the pass is revoked wherever it serves`, async () => {
    const { store, helen, mark, driver, applicationId, pass, certificateNumber } = await imranHasPassed(now, engine);
    await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, now);
    const preston = await addOfficer(store, now, "preston");
    const [second = ""] = await addApplications(store, preston, [{ reference: "PR/26/00431", licenseeType: "dual", ...surname }], now);
    await linkTo(store, driver, second, now);
    expect(await statusOf(store, second)).toBe("ready-to-verify");

    expect(await proposeRevocation(store, helen, { certificateNumber, reason: REASON }, now)).toEqual({ done: true });
    expect(await readPassState(store, pass.passRecordId, today)).toBe("valid");
    expect(await statusOf(store, applicationId)).toBe("verified");
    expect(await listWaitingForAuthority(store, "chorley")).toMatchObject([
      { certificateNumber, officer: "Helen Marsden", reason: REASON },
    ]);

    expect(await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, now)).toEqual({ done: true });
    expect(await readPassState(store, pass.passRecordId, today)).toBe("revoked");
    expect(await readApplication(store, applicationId)).toMatchObject({ status: "revoked", passUntil: null });
    expect(await statusOf(store, second)).toBe("training-not-started");
    expect(await listWaitingForAuthority(store, "chorley")).toEqual([]);

    const [entry] = await listNewestEntries(store, 1);
    expect(JSON.parse(entry?.body ?? "{}")).toMatchObject({ type: "REVOKE", revokes: pass.seq, pass: pass.passRecordId });
    expect(entry?.body).not.toContain("film");
    expect((await checkLedger(store)).faults).toEqual([]);
    const letter = (await letters(store)).at(-1);
    expect(letter).toMatchObject({ recipient: IMRAN.email });
    expect(letter?.body).toContain(REASON);
    expect(letter?.body).toContain("Call or write to the licensing office");
  });
}

test("confirmed twice at once, it is revoked once, with one entry and one letter", async () => {
  const { store, mark, certificateNumber } = await helenProposes();
  const before = (await letters(store)).length;
  const input = { certificateNumber, proposal: 1 };
  const outcomes = await Promise.all([1, 2].map(() => confirmRevocation(store, mark, input, now)));
  expect(outcomes).toContainEqual({ done: false, reason: "already-revoked" });
  expect(await store.db.$count(store.t.revocationSteps)).toBe(2);
  expect(await letters(store)).toHaveLength(before + 1);
});

const surname = { surname: IMRAN.surname, firstNames: IMRAN.firstNames, bornOn: IMRAN.bornOn };

test("nobody confirms what they proposed themselves, and nobody what they have not seen", async () => {
  const { store, helen, mark, certificateNumber, pass } = await helenProposes();
  expect(await confirmRevocation(store, helen, { certificateNumber, proposal: 1 }, now)).toEqual({ done: false, reason: "own-proposal" });
  await declineRevocation(store, mark, certificateNumber, now);
  expect(await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, now)).toEqual({ done: false, reason: "not-proposed" });
  await proposeRevocation(store, helen, { certificateNumber, reason: "Another reason." }, now);
  const confirmation = await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, now);
  expect(confirmation).toEqual({ done: false, reason: "proposal-changed" });
  expect(await readPassState(store, pass.passRecordId, today)).toBe("valid");
});

test("a second proposal and a second refusal come too late", async () => {
  const { store, helen, mark, certificateNumber } = await helenProposes();
  const second = await proposeRevocation(store, mark, { certificateNumber, reason: REASON }, now);
  expect(second).toEqual({ done: false, reason: "already-proposed" });
  expect(await declineRevocation(store, helen, certificateNumber, now)).toEqual({ done: true });
  expect(await declineRevocation(store, mark, certificateNumber, now)).toEqual({ done: false, reason: "not-proposed" });
});

test("a council that did not issue the pass cannot revoke it, though it serves there", async () => {
  const { store, driver, certificateNumber } = await imranHasPassed(now);
  const preston = await addOfficer(store, now, "preston");
  const [second = ""] = await addApplications(store, preston, [{ reference: "PR/26/00431", licenseeType: "dual", ...surname }], now);
  await linkTo(store, driver, second, now);
  const proposal = proposeRevocation(store, preston, { certificateNumber, reason: REASON }, now);
  await expect(proposal).rejects.toMatchObject({ init: { status: 404 } });
});

test("after a revocation the driver may train and pass again, and the new pass begins on its own day", async () => {
  const { store, helen, mark, imran, driver, applicationId, pass, certificateNumber } = await helenProposes();
  await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: pass.passRecordId }, now);
  await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, now);
  expect(await findLastValidDay(store, driver.personId, [pass.courseId], today)).toBeNull();
  const [step] = (await readStanding(store, driver.personId, now)).steps;
  expect(step).toMatchObject({ kind: "nothing", status: "revoked" });

  await resumeApplication(store, helen, { applicationId, reason: "He may try again, at the council." }, now);
  expect(await statusOf(store, applicationId)).toBe("training-not-started");
  expect((await readStanding(store, driver.personId, now)).steps[0]).toMatchObject({ kind: "read", begun: false });
  const nextWeek = new Date("2026-12-02T10:00:00Z");
  await read(store, driver, 100, nextWeek);
  await sit(store, imran, 20, new Date("2026-12-03T10:00:00Z"));
  expect(await statusOf(store, applicationId)).toBe("ready-to-verify");
  const { passRecordId, passUntil } = await readApplication(store, applicationId);
  expect(passUntil).toBe("2029-12-02");
  const states = await listPassStates(store, [pass.passRecordId, passRecordId ?? ""], "2026-12-03");
  expect([...states.values()].toSorted()).toEqual(["revoked", "valid"]);
});
