import { expect, test } from "vitest";
import { answerQuestion } from "#app/commands/answer-question.server";
import { deferApplication } from "#app/commands/defer-application.server";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { refuseApplication } from "#app/commands/refuse-application.server";
import { resumeApplication } from "#app/commands/resume-application.server";
import { verifyApplication } from "#app/commands/verify-application.server";
import { listForSubject } from "#db/queries/audit";
import { findQuestion } from "#db/queries/deferrals";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { addApplications, letters } from "../support/applicants.ts";
import { imranHasPassed } from "../support/passed.ts";
import { addDriver, addOfficer, GRACE, IMRAN } from "../support/people.ts";
import { statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-25T09:00:00Z");
const QUESTION = "Your licence says Imran Ali Sadiq. Is that you?";
const ANSWER = "Yes. Ali is my second name.";

async function imranIsAsked(engine: (typeof ENGINES)[number] = "sqlite") {
  const chorley = await imranHasPassed(now, engine);
  const { store, helen, applicationId } = chorley;
  const deferral = await deferApplication(store, helen, { applicationId, question: QUESTION }, now);
  if (!deferral.done) throw new Error(deferral.reason);
  const asked = await findQuestion(store, applicationId);
  return { ...chorley, question: asked?.verificationId ?? "" };
}

for (const engine of ENGINES) {
  test(`${engine}: Helen asks, Imran answers, and Helen verifies with the answer before her`, async () => {
    const { store, helen, driver, applicationId, question, pass } = await imranIsAsked(engine);
    expect(await statusOf(store, applicationId)).toBe("waiting-for-driver");
    const letter = (await letters(store)).find(({ body }) => body.includes(QUESTION));
    expect(letter?.recipient).toBe(IMRAN.email);
    expect(letter?.body).toContain(`/applications/${applicationId}/question`);
    expect((await readStanding(store, driver.personId, now)).steps[0]).toMatchObject({ kind: "do-what-was-asked", applicationId });

    expect(await answerQuestion(store, driver, { applicationId, question, answer: ANSWER }, later)).toEqual({ done: true });
    expect(await statusOf(store, applicationId)).toBe("needs-decision");
    expect((await readStanding(store, driver.personId, later)).steps[0]).toMatchObject({ kind: "wait-for-council", why: "answer" });
    expect(await listDecisionsForAuthority(store, applicationId, "chorley")).toMatchObject([
      { kind: "deferred", officer: "Helen Marsden", reason: QUESTION, answer: { text: ANSWER, at: later } },
    ]);

    const input = { applicationId, identityCheck: "passport", pass: pass.passRecordId };
    expect(await verifyApplication(store, helen, input, later)).toEqual({ done: true });
    expect(await statusOf(store, applicationId)).toBe("verified");
    const log = await listForSubject(store, applicationId);
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(["application.deferred", "application.answered"]));
    expect(JSON.stringify(log)).not.toContain("Ali");
  });
}

test("answered twice at once, the first answer stays", async () => {
  const { store, driver, applicationId, question } = await imranIsAsked();
  const answers = ["Yes.", "No."].map((answer) => answerQuestion(store, driver, { applicationId, question, answer }, now));
  expect(await Promise.all(answers)).toContainEqual({ done: false, reason: "already-answered" });
  expect(await store.db.$count(store.t.deferralAnswers)).toBe(1);
});

test("the answer settles it without a pass in sight, and the application goes on where it was", async () => {
  const { store, helen, driver, applicationId, question } = await imranIsAsked();
  await answerQuestion(store, driver, { applicationId, question, answer: ANSWER }, now);
  expect(await resumeApplication(store, helen, { applicationId, reason: "The names are explained." }, later)).toEqual({ done: true });
  expect(await statusOf(store, applicationId)).toBe("ready-to-verify");
  const again = await resumeApplication(store, helen, { applicationId, reason: "The names are explained." }, later);
  expect(again).toEqual({ done: false, reason: "nothing-to-resume" });
});

test("Helen gives her question up, and an answer to it comes too late", async () => {
  const { store, helen, driver, applicationId, question } = await imranIsAsked();
  await resumeApplication(store, helen, { applicationId, reason: "He came to the counter." }, later);
  const answer = await answerQuestion(store, driver, { applicationId, question, answer: ANSWER }, later);
  expect(answer).toEqual({ done: false, reason: "not-asked" });
  expect((await letters(store)).at(-1)?.subject).toContain("you can go on");
});

test("an answer to an earlier question is not taken for one to the next", async () => {
  const { store, helen, driver, applicationId, question } = await imranIsAsked();
  await answerQuestion(store, driver, { applicationId, question, answer: ANSWER }, now);
  await deferApplication(store, helen, { applicationId, question: "Which address is yours?" }, later);
  const answer = await answerQuestion(store, driver, { applicationId, question, answer: "The one in Leyland." }, later);
  expect(answer).toEqual({ done: false, reason: "not-asked" });
  expect(await statusOf(store, applicationId)).toBe("waiting-for-driver");
});

test("two questions at once are one, and a refused application is asked nothing", async () => {
  const { store, helen, mark, applicationId } = await imranIsAsked();
  const second = await deferApplication(store, mark, { applicationId, question: "Which address is yours?" }, now);
  expect(second).toEqual({ done: false, reason: "question-open" });
  await refuseApplication(store, helen, { applicationId, reason: "You did not come." }, now);
  const third = await deferApplication(store, helen, { applicationId, question: QUESTION }, now);
  expect(third).toEqual({ done: false, reason: "already-decided" });
});

test("nobody is asked who could not answer, and nobody answers for somebody else", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const [applicationId = ""] = await addApplications(store, helen, [{}], now);
  const deferral = await deferApplication(store, helen, { applicationId, question: QUESTION }, now);
  expect(deferral).toEqual({ done: false, reason: "no-driver" });
  const grace = await addDriver(store, GRACE, now);
  const answer = answerQuestion(store, grace, { applicationId, question: "", answer: ANSWER }, now);
  await expect(answer).rejects.toMatchObject({ init: { status: 404 } });
});
