import { expect, test } from "vitest";
import { type FailedHandover, wasNotTaken } from "#app/domain/mail-answer";

const CASES: [string, FailedHandover, boolean][] = [
  ["nobody listens there", { begun: false, code: "ESOCKET" }, true],
  ["nobody let us in before we lost patience", { begun: false, code: "ETIMEDOUT" }, true],
  ["the server does not take our password", { begun: false, code: "EAUTH", replyCode: 535 }, true],
  ["the server refuses the letter for good", { begun: true, code: "EMESSAGE", replyCode: 554 }, true],
  ["the server is too busy for now", { begun: true, code: "ECONNECTION", replyCode: 421 }, true],
  ["the recipient is no address", { begun: true, code: "EENVELOPE" }, true],
  ["the connection broke off", { begun: true, code: "ECONNECTION" }, false],
  ["the connection was reset", { begun: true, code: "ESOCKET" }, false],
  ["nobody answered in time", { begun: true, code: "ETIMEDOUT" }, false],
  ["what was answered is no refusal", { begun: true, code: "EPROTOCOL", replyCode: 250 }, false],
  ["nobody knows what went wrong", { begun: true }, false],
];

test.each(CASES)("%s: may the letter be tried again?", (_, failure, again) => {
  expect(wasNotTaken(failure)).toBe(again);
});
