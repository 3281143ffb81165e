import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { findWay } from "#app/server/way.server";
import { listForSubject } from "#db/queries/audit";
import { countToPrint } from "#db/queries/letters";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { addApplications, letters } from "../support/applicants.ts";
import { addDriver, addOfficer, GRACE } from "../support/people.ts";
import { linkTo, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const REASON = "You did not send the papers we asked for by 1 November.";

async function gracesApplication(engine: (typeof ENGINES)[number] = "sqlite", contact: { email?: string | null; phone?: string } = {}) {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [contact], now);
  return { store, helen, applicationId };
}

for (const engine of ENGINES) {
  test(`${engine}: Helen refuses, and the applicant reads why`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine, { email: "grace@home.example" });
    expect(await refuseApplication(store, helen, { applicationId, reason: REASON }, now)).toEqual({ done: true, told: "email" });
    expect(await statusOf(store, applicationId)).toBe("refused");
    expect(await listDecisionsForAuthority(store, applicationId, "chorley")).toMatchObject([
      { kind: "refused", officer: "Helen Marsden", reason: REASON, at: now },
    ]);
    const [letter] = await letters(store);
    expect(letter).toMatchObject({ recipient: "grace@home.example" });
    expect(letter?.body).toContain(REASON);
    const [entry] = await listForSubject(store, applicationId);
    expect(entry).toMatchObject({ action: "application.refused", actorId: helen.personId });
    expect(entry?.detail).not.toContain("papers");
  });

  test(`${engine}: refused twice at once, it is refused once`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine);
    const outcomes = await Promise.all([1, 2].map(() => refuseApplication(store, helen, { applicationId, reason: REASON }, now)));
    expect(outcomes).toContainEqual({ done: false, reason: "already-decided" });
    expect(await store.db.$count(store.t.verifications)).toBe(1);
  });
}

test("a driver with an account is told at the address of the account", async () => {
  const { store, helen, applicationId } = await gracesApplication("sqlite", { email: "old@home.example", phone: "07700 900123" });
  await linkTo(store, await addDriver(store, GRACE, now), applicationId, now);
  await refuseApplication(store, helen, { applicationId, reason: REASON }, now);
  expect((await letters(store)).map(({ recipient }) => recipient)).toEqual([GRACE.email]);
});

for (const engine of ENGINES) {
  test(`${engine}: whoever has only a mobile gets a text message, which says neither the decision nor the reason`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine, { phone: "+44 7700 900 123" });
    expect(await refuseApplication(store, helen, { applicationId, reason: REASON }, now)).toEqual({ done: true, told: "sms" });
    const [text, ...more] = await letters(store);
    expect([text, more]).toMatchObject([{ channel: "sms", recipient: "+447700900123" }, []]);
    expect(text?.body).toMatch(/^chorley has decided about your licence application CH-2026-0124\./);
    for (const secret of ["efuse", "papers", "Grace", "Neill"]) expect(text?.body).not.toContain(secret);
    expect((await listForSubject(store, applicationId))[0]?.detail).toBe('{"told":"sms"}');
  });

  test(`${engine}: whoever has neither gets a letter that Helen prints`, async () => {
    const { store, helen, applicationId } = await gracesApplication(engine, { phone: "01257 515151" });
    expect(await refuseApplication(store, helen, { applicationId, reason: REASON }, now)).toEqual({ done: true, told: "post" });
    expect(await letters(store)).toMatchObject([{ channel: "post", recipient: "", body: expect.stringContaining(REASON) }]);
    expect(await countToPrint(store, "chorley")).toBe(1);
  });
}

test("without text messages a mobile gets a letter to print too", async () => {
  const { store, applicationId } = await gracesApplication("sqlite", { phone: "07700 900123" });
  expect(await findWay(store, applicationId, true)).toEqual({ channel: "sms", recipient: "+447700900123" });
  expect(await findWay(store, applicationId, false)).toEqual({ channel: "post", recipient: "" });
});

test("whose details were erased is not written to: nobody knows who that is", async () => {
  const { store, helen, applicationId } = await gracesApplication("sqlite", { email: "grace@home.example", phone: "07700 900123" });
  await store.transaction(({ db, t }) => db.delete(t.applicantDetails).where(eq(t.applicantDetails.applicationId, applicationId)));
  expect(await refuseApplication(store, helen, { applicationId, reason: REASON }, now)).toEqual({ done: true, told: null });
  expect(await letters(store)).toEqual([]);
});

test.each(["", "  \n "])("nobody is refused without a reason: %j", async (reason) => {
  const { store, helen, applicationId } = await gracesApplication();
  expect(await refuseApplication(store, helen, { applicationId, reason }, now)).toEqual({ done: false, reason: "reason-missing" });
  expect(await statusOf(store, applicationId)).toBe("training-not-started");
});

test("another council's officer cannot refuse", async () => {
  const { store, applicationId } = await gracesApplication();
  const preston = await addOfficer(store, now, "preston");
  await expect(refuseApplication(store, preston, { applicationId, reason: REASON }, now)).rejects.toMatchObject({ init: { status: 404 } });
});
