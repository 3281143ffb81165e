import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { StartRefusal } from "#app/domain/assessment/attempt-policy";
import { type RefusalFacts, StartRefusalNotice } from "#ui/start-refusal-notice";

const FACTS: Omit<RefusalFacts, "reason"> = {
  authorityName: "Chorley Council",
  courseId: "taxi-driver-safeguarding",
  next: "now",
  readings: [],
  openAttemptId: null,
  certificateNumber: null,
};
const notice = (reason: StartRefusal, facts: Partial<RefusalFacts> = {}) =>
  renderToStaticMarkup(<StartRefusalNotice refusal={{ ...FACTS, ...facts, reason }} />);
const tomorrow = new Date("2026-11-25T10:40:00Z");

test("an unfinished training is one button away", () => {
  expect(notice("training-not-finished", { next: tomorrow })).toContain('href="/courses/taxi-driver-safeguarding"');
});

test("an open test is gone on with", () => {
  expect(notice("attempt-open", { openAttemptId: "a-1" })).toContain('href="/attempts/a-1"');
});

test.each(["already-passed", "pass-serves"] as const)("who has passed finds the certificate: %s", (reason) => {
  expect(notice(reason, { certificateNumber: "CSE-0000-0000-0000-0" })).toContain('href="/certificates/CSE-0000-0000-0000-0"');
});

test("modules to read again are linked to their first page, with the time before which it is no use to hurry", () => {
  const readings = [{ title: "What to do", module: "what-to-do", lesson: "danger-now" }];
  const shown = notice("redo-modules", { readings, next: tomorrow });
  expect(shown).toContain('href="/courses/taxi-driver-safeguarding/modules/what-to-do/lessons/danger-now"');
  expect(shown).toContain("from 25 November 2026 at 10:40am GMT");
  expect(notice("redo-modules", { readings })).toContain("Then you can take the test again.");
});

test.each(["cooling-down", "wait-as-new-applicant"] as const)("who only has to wait reads until when: %s", (reason) => {
  expect(notice(reason, { next: tomorrow })).toContain("from 25 November 2026 at 10:40am GMT");
});

test.each(["needs-officer", "decided", "bank-too-small"] as const)("the council is named where it has the next word: %s", (reason) => {
  const shown = notice(reason, { next: reason === "needs-officer" ? "needs-officer" : "now" });
  expect(shown).toContain("Chorley Council");
  expect(shown).not.toContain("You can take the test again from");
});
