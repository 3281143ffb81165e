import type { Language } from "#app/domain/language";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForDriver } from "#db/queries/applications";
import type { Store } from "#db/store";
import { beginAttempt } from "./begin-attempt.server.ts";
import { type AttemptStartDecision, decideAttemptStart } from "./decide-attempt-start.server.ts";

type Refusal = Exclude<AttemptStartDecision["may"], { done: true }>;

/** `attempt-open` names the attempt to go on with: a second tap on the button leads to the same paper. */
export type AttemptStart =
  | { done: true; attemptId: string }
  | { done: false; reason: "attempt-open"; attemptId: string }
  | { done: false; reason: Exclude<Refusal["reason"], "attempt-open"> | "bank-too-small" };

/** Begins the driver's own attempt for an application, at home or in the sitting they have come into. */
export function startAttempt(
  store: Store,
  { personId }: Driver,
  { applicationId, language }: { applicationId: string; language: Language },
  now: Date,
): Promise<AttemptStart> {
  return store.transaction(async (tx) => {
    const application = found(await findForDriver(tx, applicationId, personId));
    const decision = await decideAttemptStart(tx, application, personId, now);
    const { may } = decision;
    if (!may.done) return refused(may.reason, decision.past);
    const allowed = { ...decision, may, training: found(decision.training) };
    const { place, sittingId } = may;
    return beginAttempt(tx, { personId, application, decision: allowed, place, sittingId, language }, { personId, role: "driver" }, now);
  });
}

function refused(reason: Refusal["reason"], past: AttemptStartDecision["past"]): AttemptStart {
  if (reason !== "attempt-open") return { done: false, reason };
  const open = found(past.find((attempt) => attempt.open));
  return { done: false, reason, attemptId: open.attemptId };
}
