import { and, asc, eq, gt, inArray, ne } from "drizzle-orm";
import { kindRules } from "#app/domain/assessment/kinds";
import { type AlikeAttempt, compareWrong, type GivenResponse, type SharedDevice } from "#app/domain/assessment/signals";
import type { Handle } from "../store.ts";
import type { Attempt } from "./attempts.ts";
import { readVersion } from "./courses.ts";
import { listLatestResponses } from "./responses.ts";

/** Every response of an attempt as it was given, oldest first, changed minds included. */
export async function listGivenResponses(
  { db, t }: Handle,
  attemptId: string,
): Promise<(GivenResponse & { revision: number; chosen: string[] })[]> {
  const { itemId, revision, chosen, givenAt, deviceHash, networkHash } = t.responses;
  const rows = await db
    .select({ itemId, revision, chosen, givenAt, deviceHash, networkHash })
    .from(t.responses)
    .where(eq(t.responses.attemptId, attemptId))
    .orderBy(asc(givenAt), asc(revision));
  return rows.map((row) => ({ ...row, chosen: JSON.parse(row.chosen) }));
}

/** The attempts of other people that began after an instant and were answered on one of these devices. */
export async function listOthersOnDevices(
  { db, t }: Handle,
  devices: readonly string[],
  personId: string,
  since: Date,
): Promise<SharedDevice[]> {
  if (devices.length === 0) return [];
  return db
    .selectDistinct({ attemptId: t.attempts.attemptId, startedAt: t.attempts.startedAt })
    .from(t.responses)
    .innerJoin(t.attempts, eq(t.attempts.attemptId, t.responses.attemptId))
    .where(and(inArray(t.responses.deviceHash, [...devices]), ne(t.attempts.personId, personId), gt(t.attempts.startedAt, since)));
}

/** How alike the wrong answers of the other closed tests of the same sitting are; none for a test that was sat alone. */
export async function listAlike(handle: Handle, attempt: Attempt): Promise<AlikeAttempt[]> {
  const { db, t } = handle;
  if (!attempt.sittingId) return [];
  const others = await db
    .select({ attemptId: t.attempts.attemptId, versionId: t.attempts.versionId })
    .from(t.attempts)
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.attempts.attemptId))
    .where(and(eq(t.attempts.sittingId, attempt.sittingId), ne(t.attempts.attemptId, attempt.attemptId)));
  const own = await wrongAnswers(handle, attempt);
  return Promise.all(
    others.map(async (other) => ({ attemptId: other.attemptId, ...compareWrong(own, await wrongAnswers(handle, other)) })),
  );
}

/** What was chosen where it was wrong, by item id. */
async function wrongAnswers(handle: Handle, { attemptId, versionId }: Pick<Attempt, "attemptId" | "versionId">) {
  const { items } = await readVersion(handle, versionId);
  const responses = await listLatestResponses(handle, attemptId);
  return new Map(
    [...responses].flatMap(([itemId, { chosen }]): [string, readonly string[]][] => {
      const item = items.get(itemId);
      return item && kindRules(item.kind).mark(item, chosen) < 1 ? [[itemId, chosen]] : [];
    }),
  );
}
