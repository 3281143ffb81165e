import { expect, test } from "vitest";
import { confirmRevocation } from "#app/commands/confirm-revocation.server";
import { inviteApplicant } from "#app/commands/invite-applicant.server";
import { mergeAuthorities } from "#app/commands/merge-authorities.server";
import { proposeRevocation } from "#app/commands/propose-revocation.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { sendReminders } from "#app/server/jobs/send-reminders.server";
import { listForSubject } from "#db/queries/audit";
import { setPolicy } from "#db/queries/authorities";
import { listPassesForAuthority } from "#db/queries/pass-evidence";
import { addApplications, letters } from "../../support/applicants.ts";
import { addWebhook, told } from "../../support/listening.ts";
import { imranHasPassed } from "../../support/passed.ts";
import { addAdmin, addDriver, addOfficer, GRACE, IMRAN } from "../../support/people.ts";
import { addSitter, answer, begin, finishTraining, linkTo, sit } from "../../support/sitting.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const chorley = (personId: string) => ({ personId, authorityId: "chorley" });
const on = (day: string) => new Date(`${day}T10:00:00Z`);

for (const engine of ENGINES) {
  test(`${engine}: Imran is told four times that his pass ends, each time once`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    await sit(store, imran, 20, now);
    // Passed on 24 November 2026 for three years: the last day is 23 November 2029.
    expect(await sendReminders(store, on("2029-08-24"))).toBe(0);
    for (const day of ["2029-08-25", "2029-09-24", "2029-10-24", "2029-11-16"]) {
      expect([day, await sendReminders(store, on(day))]).toEqual([day, 1]);
      expect([day, await sendReminders(store, on(day))]).toEqual([day, 0]);
    }
    expect(await sendReminders(store, on("2029-11-23"))).toBe(0);
    expect(await sendReminders(store, on("2029-11-24"))).toBe(0);
    const [letter] = (await letters(store)).filter(({ subject }) => subject.includes("ends on"));
    expect(letter).toMatchObject({ recipient: IMRAN.email, subject: "Your safeguarding pass ends on 23 November 2029" });
    const sent = (await listForSubject(store, imran.applicationId)).filter(({ action }) => action === "reminder.sent");
    expect(sent.map(({ actorId, detail }) => [actorId, detail])).toContainEqual([null, '{"days":90,"kind":"expiry"}']);
  });

  test(`${engine}: who has not taken an application up gets a new link by e-mail or text message, or a letter to be printed, and is left in peace between`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const [mail = "", post = ""] = await addApplications(
      store,
      helen,
      [
        { reference: "CH-1", email: GRACE.email },
        { reference: "CH-2", email: null },
        { reference: "CH-3", email: null, phone: "07700 900123" },
      ],
      now,
    );
    expect(await sendReminders(store, on("2026-11-30"))).toBe(0);
    expect(await sendReminders(store, on("2026-12-01"))).toBe(3);
    expect(await sendReminders(store, on("2026-12-02"))).toBe(0);
    const [linked, printed, texted] = ["CH-1", "CH-2", "CH-3"].map(async (reference) =>
      (await letters(store)).find(({ body }) => body.includes(reference)),
    );
    expect((await linked)?.body).toMatch(/\/invitations\/\S+/);
    expect(await texted).toMatchObject({ channel: "sms", recipient: "+447700900123", body: expect.stringMatching(/\/invitations\/\S+/) });
    expect(await printed).toMatchObject({ recipient: "", body: expect.stringContaining("/register") });
    await inviteApplicant(store, helen, { applicationId: mail, to: { channel: "email", recipient: GRACE.email } }, on("2026-12-14"));
    expect(await sendReminders(store, on("2026-12-15"))).toBe(2);
    expect((await listForSubject(store, post)).filter(({ action }) => action === "reminder.sent")).toHaveLength(2);
  });
}

test("who has taken an application up and not finished is reminded after a week and after three", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [{}], now);
  await linkTo(store, await addDriver(store, GRACE, now), applicationId, now);
  const days = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-15", "2026-12-16", "2027-01-20"];
  const reminded: number[] = [];
  for (const day of days) reminded.push(await sendReminders(store, on(day)));
  expect(reminded).toEqual([0, 1, 0, 1, 0, 0]);
  expect((await letters(store))[0]).toMatchObject({ recipient: GRACE.email, body: expect.stringContaining("What you have read is saved") });
});

test("who has two passes of one course is told of the one that counts", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const [other = ""] = await addApplications(store, chorley(imran.officerId), [{ reference: "CH-2", ...IMRAN }], now);
  await linkTo(store, imran.driver, other, now);
  const attempts = [await begin(store, imran, now), await begin(store, { ...imran, applicationId: other }, now)];
  for (const attemptId of attempts) {
    await answer(store, imran, attemptId, 20, now);
    await submitAttempt(store, imran.driver, attemptId, now);
  }
  expect(await sendReminders(store, on("2029-11-20"))).toBe(1);
});

test("a council that wants no reminders sends none", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const none = { expiry_reminder_days: [], invitation_reminder_days: [], training_reminder_days: [] };
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", { ...DEFAULT_POLICY, ...none }, now));
  expect(await sendReminders(store, on("2029-11-20"))).toBe(0);
});

for (const engine of ENGINES) {
  test(`${engine}: nobody is told that a pass ends which was revoked, and no system either`, async () => {
    const { store, helen, mark, certificateNumber } = await imranHasPassed(now, engine);
    await addWebhook(store, await addAdmin(store, "Asha Bennett", now), { events: ["pass.expiring"] }, now);
    await proposeRevocation(store, helen, { certificateNumber, reason: "Somebody else sat the test." }, now);
    await confirmRevocation(store, mark, { certificateNumber, proposal: 1 }, now);
    expect(await sendReminders(store, on("2029-10-24"))).toBe(0);
    expect(await told(store)).toEqual([]);
  });

  test(`${engine}: who has renewed by the refresher is not told that the earlier pass ends`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    await sit(store, imran, 20, now);
    const policy = { ...DEFAULT_POLICY, refresher_pass_age_months: 48, accepted_pass_age_months: 30 };
    await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", policy, now));
    const renewal = {
      reference: "CH-R",
      kind: "renewal" as const,
      surname: IMRAN.surname,
      firstNames: IMRAN.firstNames,
      receivedOn: "2029-09-20",
    };
    const [applicationId = ""] = await addApplications(
      store,
      { personId: imran.officerId, authorityId: "chorley" },
      [renewal],
      on("2029-09-20"),
    );
    await linkTo(store, imran.driver, applicationId, on("2029-09-20"));
    await finishTraining(store, imran.driver, on("2029-09-25"), "driver-refresher");
    await sit(store, { ...imran, applicationId }, 10, on("2029-09-25"));
    const passes = await listPassesForAuthority(store, "chorley", imran.driver.personId, "2029-09-26");
    expect(passes.map(({ validUntil }) => validUntil)).toEqual(["2032-11-23", "2029-11-23"]);
    expect(await sendReminders(store, on("2029-10-24"))).toBe(0);
  });
}

test("after a merger it is the new council that writes, and its systems that hear", async () => {
  const { store } = await imranHasPassed(now);
  await mergeAuthorities(store, { personId: null, role: "system" }, { from: ["chorley"], into: "preston" }, on("2028-04-01"));
  await addWebhook(store, await addAdmin(store, "Asha Bennett", now), { authority: "preston", events: ["pass.expiring"] }, now);
  expect(await sendReminders(store, on("2029-10-24"))).toBe(1);
  expect(await told(store)).toMatchObject([{ authorityId: "preston", type: "pass.expiring", data: { days: 30 } }]);
  const letter = (await store.db.select().from(store.t.outbox)).find(({ subject }) => subject.includes("ends on"));
  expect(letter).toMatchObject({ authorityId: "preston", body: expect.stringContaining("Preston") });
});
