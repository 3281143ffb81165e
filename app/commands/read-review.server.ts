import { correctItems } from "#app/domain/assessment/correction";
import { reviewItems, type ReviewedItem } from "#app/domain/assessment/disclosure";
import type { KeyedItem } from "#app/domain/assessment/paper";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { answersKeptSince } from "#app/domain/licensing/retention";
import type { Driver } from "#app/server/access.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { readPolicy } from "#db/queries/authorities";
import { listContacts } from "#db/queries/contacts";
import { listApplied } from "#db/queries/corrections";
import { readVersion } from "#db/queries/courses";
import { findOutcome } from "#db/queries/outcomes";
import { listChoices } from "#db/queries/responses";
import type { Handle } from "#db/store";

/** `answersKept` is false once the driver's own answers were removed. */
export type Review = { attemptId: string; items: ReviewedItem[]; answersKept: boolean };

/** The whole paper of a driver's attempt with its keys, or null when it is not theirs or nothing allows them to see it. */
export async function readReview(handle: Handle, driver: Driver, attemptId: string, now: Date): Promise<Review | null> {
  const attempt = await findAttemptForDriver(handle, attemptId, driver.personId);
  const outcome = attempt && (await findOutcome(handle, attemptId));
  if (!outcome) return null;

  const version = await readVersion(handle, attempt.versionId);
  const corrected = correctItems(version.items, await listApplied(handle, version.courseId));
  const write = await numberWriter(handle);
  const policy = await readPolicy(handle, attempt.policyId);
  const responses = (await listChoices(handle, [attemptId])).get(attemptId) ?? new Map();
  const answered = { paper: attempt.paper, responses, policy, items: write(version.items), topics: version.topics };
  const reviewed = reviewItems(answered, outcome, { ...corrected, items: write(corrected.items) }, version.course.scenarios ?? []);
  return reviewed && { attemptId, items: reviewed, answersKept: outcome.closedAt >= answersKeptSince(now) };
}

async function numberWriter(handle: Handle) {
  const contacts = await listContacts(handle);
  return (items: ReadonlyMap<string, KeyedItem>) => new Map([...items].map(([id, item]) => [id, writeItemNumbers(item, contacts)]));
}
