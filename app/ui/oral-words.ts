import type { StartRefusal } from "#app/domain/assessment/attempt-policy";

type Reason = Exclude<StartRefusal, "sit-at-the-council" | "identity-not-checked"> | "oral-not-accepted" | "no-driver";

/** Why a spoken test cannot be begun. */
const REASONS: Record<Reason, string> = {
  "no-driver": "No driver has this application in their account yet",
  "oral-not-accepted": "Your policy does not accept spoken tests for this licence",
  "training-not-finished": "The driver has not finished the training",
  "attempt-open": "The driver has a test open",
  "already-passed": "The driver has passed already",
  "pass-serves": "The driver holds a pass that serves this application",
  decided: "This application is decided",
  barred: "The driver is barred from the test after misconduct",
  "cooling-down": "The driver has to wait before the next try",
  "redo-modules": "The driver has to read the failed modules again first",
  "needs-officer": "Every attempt is used up: allow another one first",
  "wait-as-new-applicant": "Every attempt is used up: allow another one first",
  "bank-too-small": "The question bank cannot fill a paper: tell an editor",
};

export const ORAL_REFUSALS = { ...REASONS, other: "Choose the photo document you looked at" };
