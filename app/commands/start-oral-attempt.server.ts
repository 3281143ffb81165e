import { z } from "zod";
import type { Language } from "#app/domain/language";
import { IDENTITY_CHECKS } from "#app/domain/licensing/verification";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findDriver, findForDriver, isOfAuthority } from "#db/queries/applications";
import { insertOralRecord } from "#db/queries/oral-records";
import type { Handle, Store } from "#db/store";
import { beginAttempt } from "./begin-attempt.server.ts";
import { type AttemptDecision, decideAttempt } from "./decide-attempt-start.server.ts";

export const OralStartForm = z.object({
  identityCheck: z.enum(IDENTITY_CHECKS, "Choose the photo document you looked at"),
});

type Refusal = Exclude<AttemptDecision["may"], { done: true }>["reason"] | "oral-not-accepted" | "no-driver" | "bank-too-small";
export type OralStart = { done: true; attemptId: string } | { done: false; reason: Refusal };

/** Begins a spoken test: this officer reads the questions aloud and writes the answers down; a second one countersigns. */
export function startOralAttempt(
  store: Store,
  officer: Officer,
  { applicationId, identityCheck, language }: { applicationId: string; identityCheck: string; language: Language },
  now: Date,
): Promise<OralStart> {
  return store.transaction(async (tx) => {
    const { personId, application } = await findLinked(tx, applicationId, officer.authorityId);
    if (!application || !personId) return { done: false, reason: "no-driver" };
    const decision = await decideAttempt(tx, application, personId, now);
    const { may } = decision;
    if (!decision.inForce.policy.places.includes("oral")) return { done: false, reason: "oral-not-accepted" };
    if (!may.done) return { done: false, reason: may.reason };

    const allowed = { ...decision, may, training: found(decision.training) };
    const actor = { personId: officer.personId, role: "officer" } as const;
    const beginning = { personId, application, decision: allowed, place: "oral", sittingId: null, language } as const;
    const start = await beginAttempt(tx, beginning, actor, now);
    if (start.done) await insertOralRecord(tx, { attemptId: start.attemptId, identityCheck, enteredBy: officer.personId }, now);
    return start;
  });
}

/** The application with the driver it is linked to; 404 when it is another authority's. */
async function findLinked(tx: Handle, applicationId: string, authorityId: string) {
  found((await isOfAuthority(tx, applicationId, authorityId)) || null);
  const personId = await findDriver(tx, applicationId);
  return { personId, application: personId && (await findForDriver(tx, applicationId, personId)) };
}
