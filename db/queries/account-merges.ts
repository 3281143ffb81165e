import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { type AccountStanding, standingAccounts } from "#app/domain/licensing/account-merge";
import type { Handle } from "../store.ts";
import { listAnsweredFor } from "./authority-mergers.ts";

/**
 * The ids of all accounts that this authority, or one that became part of it, has found to be one person with this one, itself among
 * them. Wherever a person's history counts (passes, bars, what an officer sees), it is read of all of them.
 */
export async function listSamePersons(handle: Handle, authorityId: string, personId: string): Promise<[string, ...string[]]> {
  const first = (await findKeptBy(handle, authorityId, personId)) ?? personId;
  return [first, ...(await listOthers(handle, authorityId, first))];
}

/** Where an account stands for one authority. */
export async function readAccountStanding(handle: Handle, authorityId: string, personId: string): Promise<AccountStanding> {
  const keptBy = await findKeptBy(handle, authorityId, personId);
  return { personId, keptBy, others: await listOthers(handle, authorityId, personId) };
}

/** Keeps what an officer found of two accounts, after what was found before. */
export async function insertMerge(
  { db, t }: Handle,
  merge: { authorityId: string; keptPersonId: string; otherPersonId: string; decision: "one" | "two"; reason: string; officerId: string },
  now: Date,
): Promise<void> {
  const { authorityId, otherPersonId } = merge;
  const [last] = await db
    .select({ number: t.accountMerges.number })
    .from(t.accountMerges)
    .where(and(eq(t.accountMerges.authorityId, authorityId), eq(t.accountMerges.otherPersonId, otherPersonId)))
    .orderBy(desc(t.accountMerges.number))
    .limit(1);
  await db.insert(t.accountMerges).values({ mergeId: randomUUID(), ...merge, number: (last?.number ?? 0) + 1, decidedAt: now });
}

/** By every account that this authority has found to belong to another one, the account that stands for the person. */
export async function listKeptAccounts(handle: Handle, authorityId: string): Promise<Map<string, string>> {
  const { accountMerges } = handle.t;
  const rows = await handle.db
    .select()
    .from(accountMerges)
    .where(inArray(accountMerges.authorityId, await listAnsweredFor(handle, authorityId)))
    .orderBy(asc(accountMerges.decidedAt), asc(accountMerges.number));
  return standingAccounts(rows);
}

async function findKeptBy(handle: Handle, authorityId: string, personId: string): Promise<string | null> {
  const { db, t } = handle;
  const [last] = await db
    .select({ keptPersonId: t.accountMerges.keptPersonId, decision: t.accountMerges.decision })
    .from(t.accountMerges)
    .where(
      and(inArray(t.accountMerges.authorityId, await listAnsweredFor(handle, authorityId)), eq(t.accountMerges.otherPersonId, personId)),
    )
    .orderBy(desc(t.accountMerges.decidedAt), desc(t.accountMerges.number))
    .limit(1);
  return last?.decision === "one" ? last.keptPersonId : null;
}

async function listOthers(handle: Handle, authorityId: string, personId: string): Promise<string[]> {
  const { db, t } = handle;
  const { otherPersonId, decision, keptPersonId, number, decidedAt } = t.accountMerges;
  const rows = await db
    .select({ otherPersonId, decision })
    .from(t.accountMerges)
    .where(and(inArray(t.accountMerges.authorityId, await listAnsweredFor(handle, authorityId)), eq(keptPersonId, personId)))
    .orderBy(asc(decidedAt), asc(number));
  const last = new Map(rows.map((row) => [row.otherPersonId, row.decision]));
  return [...last].filter(([, found]) => found === "one").map(([other]) => other);
}
