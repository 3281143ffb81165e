import { expect, test } from "vitest";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";
import { decideWaiver, type OtherTraining } from "#app/domain/licensing/waiver";

const today = "2026-11-24";

/** Grace did a day of training at another council in March. */
const training: OtherTraining = {
  provider: "Preston City Council",
  certificateReference: "SG/2026/0412",
  trainedOn: "2026-03-07",
  expiresOn: "2029-03-06",
};

function waived(change: Partial<OtherTraining> = {}, policy: Partial<Policy> = {}, status: "in-training" | "verified" = "in-training") {
  const decision = decideWaiver({ status, training: { ...training, ...change }, policy: { ...DEFAULT_POLICY, ...policy } }, today);
  return decision.done ? "waived" : decision.reason;
}

test("training from elsewhere takes the place of the test", () => {
  expect(waived()).toBe("waived");
});

test.each<[string, string, Partial<OtherTraining>, Partial<Policy>]>([
  ["not-accepted", "the policy accepts none", {}, { accepts_other_training: false }],
  ["trained-in-future", "it is tomorrow", { trainedOn: "2026-11-25" }, {}],
  ["trained-before-policy", "it was the day before the first that counts", {}, { accepted_from: "2026-03-08" }],
  ["trained-too-long-ago", "it was a day longer ago than is accepted", { trainedOn: "2026-05-23" }, { accepted_pass_age_months: 6 }],
  ["expiry-past", "it ran out yesterday", { expiresOn: "2026-11-23" }, {}],
  ["expiry-too-late", "it would count longer than a pass does", { expiresOn: "2029-03-08" }, {}],
])("it does not: %s, because %s", (reason, _why, change, policy) => {
  expect(waived(change, policy)).toBe(reason);
});

test("every limit is included", () => {
  expect(waived({ trainedOn: today, expiresOn: today })).toBe("waived");
  expect(waived({}, { accepted_from: "2026-03-07" })).toBe("waived");
  expect(waived({ trainedOn: "2026-05-24" }, { accepted_pass_age_months: 6 })).toBe("waived");
  expect(waived({ expiresOn: "2029-03-07" })).toBe("waived");
});

test("a decided application is not waived", () => {
  expect(waived({}, {}, "verified")).toBe("already-decided");
});
