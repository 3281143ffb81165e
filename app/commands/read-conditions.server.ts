import type { Adjustments } from "#app/domain/assessment/adjustments";
import { instant } from "#app/domain/assessment/appeal-items";
import type { AppealEvidence } from "#app/domain/assessment/appeal-pack";
import * as appeal from "#db/queries/appeal-evidence";
import type { Attempt } from "#db/queries/attempts";
import { findOralRecord } from "#db/queries/oral-records";
import { listNames } from "#db/queries/people";
import { listBreaks } from "#db/queries/rest-breaks";
import { findSittingForAuthority } from "#db/queries/sittings";
import type { Handle } from "#db/store";

type Conditions = AppealEvidence["conditions"];
type Closed = Attempt & { closedAt: Date };

/** Under which conditions a closed attempt was sat, and what changed of them while it ran. */
export async function readConditions(tx: Handle, attempt: Closed, authorityId: string, atStart: Adjustments): Promise<Conditions> {
  const { attemptId, personId, startedAt, closedAt } = attempt;
  const breaks = await listBreaks(tx, attemptId);
  const deadlines = await appeal.listDeadlineChanges(tx, attemptId);
  const changes = await appeal.listAdjustmentsBetween(tx, personId, startedAt, closedAt);
  return {
    sitting: await readSittingOf(tx, attempt, authorityId),
    oral: await readOral(tx, attemptId),
    breaks: breaks.map(({ number, beganAt, endsAt, endedAt }) => ({
      ...{ number, began_at: instant(beganAt), ends_at: instant(endsAt), ended_at: instant(endedAt) },
    })),
    deadlines: deadlines.map(({ deadlineAt, cause, changedAt, by }) => ({
      ...{ deadline_at: instant(deadlineAt), cause, changed: done(changedAt, by) },
    })),
    adjustments: { at_start: atStart, changes: changes.map(({ setAt, by, to }) => ({ set: done(setAt, by), to })) },
  };
}

async function readSittingOf(tx: Handle, { sittingId, applicationId, personId }: Closed, authorityId: string) {
  const sitting = sittingId && (await findSittingForAuthority(tx, sittingId, authorityId));
  if (!sitting) return null;
  const { place, openedAt, officerName, closedAt } = sitting;
  const entry = await appeal.findEntry(tx, { sittingId: sitting.sittingId, applicationId, personId });
  const { joinedAt = null, identityCheck = null, checkedAt = null, checkedBy = null } = entry ?? {};
  return {
    ...{ place, opened: done(openedAt, officerName), closed_at: instant(closedAt) },
    ...{ joined_at: instant(joinedAt), identity_check: identityCheck, checked: checkedAt && done(checkedAt, checkedBy ?? "An officer") },
  };
}

async function readOral(tx: Handle, attemptId: string): Promise<Conditions["oral"]> {
  const record = await findOralRecord(tx, attemptId);
  if (!record) return null;
  const { identityCheck, enteredAt, enteredByName, countersignedAt, countersignedBy } = record;
  const names = await listNames(tx, countersignedBy ? [countersignedBy] : []);
  const countersigned = countersignedAt && done(countersignedAt, names.get(countersignedBy ?? "") ?? "An officer");
  return { identity_check: identityCheck, entered: done(enteredAt, enteredByName), countersigned };
}

function done(at: Date, by: string) {
  return { at: instant(at), by };
}
