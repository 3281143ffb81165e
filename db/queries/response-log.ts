import { and, asc, eq, gt, inArray, ne } from "drizzle-orm";
import type { GivenResponse, SharedDevice } from "#app/domain/assessment/signals";
import type { Handle } from "../store.ts";

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

/** The other closed attempts of a sitting, to compare answers with. */
export async function listOthersInSitting({ db, t }: Handle, sittingId: string, attemptId: string): Promise<string[]> {
  const rows = await db
    .select({ attemptId: t.attempts.attemptId })
    .from(t.attempts)
    .innerJoin(t.attemptOutcomes, eq(t.attemptOutcomes.attemptId, t.attempts.attemptId))
    .where(and(eq(t.attempts.sittingId, sittingId), ne(t.attempts.attemptId, attemptId)));
  return rows.map((row) => row.attemptId);
}
