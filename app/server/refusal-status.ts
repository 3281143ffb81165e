import type { ResponseRefusal } from "#app/domain/assessment/response";

/** A lost race, or an attempt that is over, is a conflict; the rest is a form with a mistake. */
export const RESPONSE_REFUSAL_STATUS: Record<ResponseRefusal, 409 | 422> = {
  superseded: 409,
  "attempt-closed": 409,
  "out-of-time": 409,
  "nothing-chosen": 422,
  unfinished: 422,
  "not-an-option": 422,
  "not-on-paper": 422,
};
