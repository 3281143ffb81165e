import { randomUUID } from "node:crypto";
import { type Adjustments, NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { assemblePaper } from "#app/domain/assessment/assembly";
import { markAttempt } from "#app/domain/assessment/marking";
import { fullPaper, type Paper } from "#app/domain/assessment/paper";
import type { Item } from "#app/domain/course/content-schema";
import { insertAttempt } from "#db/queries/attempts";
import { type PolicyInForce, readPolicyInForce } from "#db/queries/authorities";
import { type CourseVersion, findLiveVersion } from "#db/queries/courses";
import { insertEnrolment } from "#db/queries/enrolments";
import { appendToLedger } from "#db/queries/ledger";
import { insertOutcome } from "#db/queries/outcomes";
import type { Handle, Store } from "#db/store";
import { COURSE_ID } from "./editing.ts";
import { addDriver, addOfficer, TOMASZ } from "./people.ts";

/** One attempt of many. `choose` answers an item; with null it is left out. An answer takes `seconds`. */
export type PlannedAttempt = {
  seed: number;
  number?: number;
  closedAt: Date;
  seconds: number;
  adjustments?: Adjustments;
  choose: (item: Item) => readonly string[] | null;
};

type Sitting = { personId: string; officerId: string; enrolmentId: string; version: CourseVersion; inForce: PolicyInForce };

/**
 * Many attempts that are over, each for an application of its own, written straight into the store: commands would take minutes.
 * They are drawn from the live version, marked by the real rules and chained into the ledger.
 */
export async function addClosedAttempts(store: Store, plans: readonly PlannedAttempt[], now: Date): Promise<void> {
  const { personId: officerId } = await addOfficer(store, now);
  const { personId } = await addDriver(store, TOMASZ, now);
  const version = await findLiveVersion(store, COURSE_ID);
  if (!version) throw new Error("the course is missing");
  const inForce = await readPolicyInForce(store, "chorley", "private-hire");
  await store.transaction(async (tx) => {
    const enrolment = { personId, courseId: COURSE_ID, versionId: version.versionId, round: 1, startedAt: now };
    const { enrolmentId } = await insertEnrolment(tx, enrolment);
    for (const plan of plans) await write(tx, { personId, officerId, enrolmentId, version, inForce }, plan);
  });
}

async function write(tx: Handle, sitting: Sitting, plan: PlannedAttempt): Promise<void> {
  const { personId, enrolmentId, version, inForce } = sitting;
  const { policyId, policy } = inForce;
  const applicationId = await insertApplication(tx, sitting, plan.closedAt);
  const draw = { seed: plan.seed, met: [] };
  const assembly = assemblePaper([...version.items.values()], version.topics, policy.blueprint, draw);
  if (!assembly.done) throw new Error("the bank is too small");
  const { paper } = assembly;
  const startedAt = new Date(plan.closedAt.getTime() - paper.items.length * plan.seconds * 1000);
  const versionId = version.versionId;
  const attemptId = await insertAttempt(tx, {
    ...{ applicationId, personId, enrolmentId, number: plan.number ?? 1, versionId, policyId, draw, paper },
    ...{ fullPaper: fullPaper(paper, version.items, version.course.scenarios ?? []), startedAt, deadlineAt: null },
    ...{ place: "home", sittingId: null, language: "en", adjustments: plan.adjustments ?? NO_ADJUSTMENTS },
  });
  const chosen = await answer(tx, attemptId, { paper, version, plan, startedAt });
  const mark = markAttempt(paper, version.items, chosen, policy, version.topics);
  const link = await appendToLedger(tx, { attempt: attemptId, passed: mark.passed }, plan.closedAt);
  await insertOutcome(tx, attemptId, { mark, closedBy: "driver", closedAt: plan.closedAt, link });
}

async function insertApplication({ db, t }: Handle, { officerId }: Sitting, now: Date): Promise<string> {
  const applicationId = randomUUID();
  const reference = { reference: applicationId, referenceNormalised: applicationId };
  const rest = { licenseeType: "private-hire", kind: "new", receivedOn: "2026-11-16", createdBy: officerId, createdAt: now };
  const status = { status: "training-not-started", statusSinceAt: now };
  await db.insert(t.applications).values({ applicationId, authorityId: "chorley", ...reference, ...rest, ...status });
  return applicationId;
}

type Answering = { paper: Paper; version: CourseVersion; plan: PlannedAttempt; startedAt: Date };

async function answer({ db, t }: Handle, attemptId: string, { paper, version, plan, startedAt }: Answering) {
  const answered = paper.items.flatMap(({ itemId }, index) => {
    const item = version.items.get(itemId);
    const choice = item ? plan.choose(item) : null;
    const givenAt = new Date(startedAt.getTime() + (index + 1) * plan.seconds * 1000);
    return choice ? [{ itemId, choice, givenAt }] : [];
  });
  const rows = answered.map(({ itemId, choice, givenAt }) => ({
    ...{ responseId: randomUUID(), attemptId, itemId, revision: 1, chosen: JSON.stringify(choice), givenAt },
  }));
  if (rows.length > 0) await db.insert(t.responses).values(rows);
  return new Map(answered.map(({ itemId, choice }) => [itemId, choice]));
}
