import { expect, test } from "vitest";
import { actorWords, historyWords } from "#app/ui/history-words";

test.each([
  ["attempt.closed", { passed: true, score: 19, out_of: 20, closed_by: "driver" }, "Test passed, 19 of 20 right"],
  ["attempt.closed", { passed: false, score: 3, out_of: 20, closed_by: "deadline" }, "Test failed, 3 of 20 right, time ran out"],
  ["attempt.started", { number: 2 }, "Test begun, attempt 2"],
  ["application.verified", { identity_check: "passport" }, "Verified, passport seen"],
  ["identity.decided", { decision: "different" }, "Claim closed: not the applicant"],
  ["application.invited", { channel: "sms" }, "Invitation sent to the applicant by text message"],
  ["application.invited", {}, "Invitation sent to the applicant"],
  ["application.refused", { told: false }, "Refused"],
  ["application.refused", { told: null }, "Refused"],
  ["application.refused", { told: true }, "Refused, and the applicant told"],
  ["application.refused", { told: "email" }, "Refused, and the applicant told"],
  ["application.refused", { told: "sms" }, "Refused, with a text message to the applicant"],
  ["application.refused", { told: "post" }, "Refused, with a letter to print"],
])("%s with %j reads %j", (action, detail, words) => {
  expect(historyWords(action, detail)).toBe(words);
});

test("what nobody has worded yet is still told", () => {
  expect(historyWords("attempt.time-extended", {})).toBe("Attempt time extended");
});

test("who did it is said by name and role, and the system by its name", () => {
  expect(actorWords("Helen Marsden", "officer")).toBe("Helen Marsden (officer)");
  expect(actorWords(null, "system")).toBe("Fareguard");
});
