import { expect, test } from "vitest";
import { acceptanceLetter, questionLetter, resumptionLetter, waiverLetter } from "#app/server/decision-letters.server";
import { env } from "#app/server/env.server";
import { allowanceLetter, driverInvitationLetter, identityConfirmedLetter, refusalLetter } from "#app/server/letters.server";
import { unfinishedLetter, verificationLetter } from "#app/server/reminder-letters.server";
import { newToken } from "#app/server/token.server";

/** The longest name of a council in England, and a reference and an address that are longer than most. */
const authorityName = "Bournemouth, Christchurch and Poole Council";
const about = { authorityName, reference: "TAXI/2026/00431" };
const ORIGIN = "https://taxi-training.bcpcouncil.gov.uk";
const secrets = { question: "Were you convicted?", reason: "You did not send the papers.", certificate: "FG-7K2M-9QXD" };

const texts = {
  invitation: driverInvitationLetter(newToken().token, { ...about, until: "2026-12-14" }),
  question: questionLetter(about, "0f8fad5b-d9cb-469f-a165-70867728950e", secrets.question),
  resumption: resumptionLetter(about),
  waiver: waiverLetter(about, "2029-09-30"),
  acceptance: acceptanceLetter(about, secrets.certificate),
  identity: identityConfirmedLetter(about),
  refusal: refusalLetter(about, secrets.reason),
  allowance: allowanceLetter(about),
  unfinished: unfinishedLetter(about),
  verification: verificationLetter(about),
};

test.each(Object.entries(texts))("the text message of the %s is two messages at most, and says from whom it comes", (_, { text }) => {
  const asSent = text.replace(env.publicOrigin, ORIGIN);
  expect(asSent.length).toBeLessThanOrEqual(306);
  expect(asSent.startsWith(authorityName)).toBe(true);
  // One letter outside the alphabet of text messages (GSM 03.38) would halve their length.
  expect(asSent).toMatch(/^[A-Za-z0-9 .,:;/?&'()_-]+$/);
});

test.each(Object.entries(texts))("the text message of the %s holds nothing that others must not read", (_, { text }) => {
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/refuse/i);
});
