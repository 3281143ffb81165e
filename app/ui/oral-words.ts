import type { StartRefusal } from "#app/domain/assessment/attempt-policy";
import type { ResponseRefusal } from "#app/domain/assessment/response";

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

/** Why an answer was not written down. */
export const ORAL_RESPONSE_REFUSALS: Record<ResponseRefusal, string> = {
  "nothing-chosen": "Choose what the driver answered, or skip the question for now",
  unfinished: "The driver has to answer every part, or skip the question for now",
  superseded: "This answer was changed in another window meanwhile. Check it, then save it again",
  "attempt-closed": "This test is closed, so this answer was not saved",
  "out-of-time": "The time is over, so this answer was not saved",
  "not-on-paper": "This question is not on the paper",
  "not-an-option": "Choose what the driver answered",
};
