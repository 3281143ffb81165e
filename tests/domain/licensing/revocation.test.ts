import { expect, test } from "vitest";
import { decideConfirmation, decideDeclining, decideProposal, type LastStep } from "#app/domain/licensing/revocation";

const HELENS: LastStep = { step: "proposed", officerId: "helen" };
const REVOKED: LastStep = { step: "confirmed", officerId: "mark" };
const DECLINED: LastStep = { step: "declined", officerId: "mark" };
const no = (reason: string) => ({ done: false, reason });

test("a pass is proposed once at a time, with a reason, and again after a proposal was declined", () => {
  expect(decideProposal(null, "Somebody else sat the test.")).toEqual({ done: true });
  expect(decideProposal(DECLINED, "There is a film of it.")).toEqual({ done: true });
  expect(decideProposal(HELENS, "Somebody else sat the test.")).toEqual(no("already-proposed"));
  expect(decideProposal(REVOKED, "Somebody else sat the test.")).toEqual(no("already-revoked"));
  expect(decideProposal(null, " ")).toEqual(no("reason-missing"));
});

test("it takes a second officer to revoke a pass", () => {
  expect(decideConfirmation(HELENS, "mark")).toEqual({ done: true });
  expect(decideConfirmation(HELENS, "helen")).toEqual(no("own-proposal"));
});

test("nothing is confirmed that is not proposed", () => {
  for (const last of [null, DECLINED]) expect(decideConfirmation(last, "mark")).toEqual(no("not-proposed"));
  expect(decideConfirmation(REVOKED, "helen")).toEqual(no("already-revoked"));
});

test("a proposal can be declined, and nothing else", () => {
  expect(decideDeclining(HELENS)).toEqual({ done: true });
  for (const last of [null, DECLINED]) expect(decideDeclining(last)).toEqual(no("not-proposed"));
  expect(decideDeclining(REVOKED)).toEqual(no("already-revoked"));
});
