import { z } from "zod";
import { decideMerge, decideSeparation, type MergeRefusal } from "#app/domain/licensing/account-merge";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { insertMerge, readAccountStanding } from "#db/queries/account-merges";
import * as audit from "#db/queries/audit";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import type { Handle, Store } from "#db/store";
import { refreshStatusesOf } from "./refresh-application-status.server.ts";

export const MergeForm = z.object({
  driver: z.string({ error: "driver-missing" }).min(1, "driver-missing"),
  reason: z.string({ error: "reason-missing" }).trim().min(1, "reason-missing").max(1000, "reason-long"),
});

export const SeparationForm = MergeForm.pick({ reason: true });

export type AccountMerge = { done: true } | { done: false; reason: MergeRefusal };
type Input = { keptId: string; otherId: string; reason: string };

/**
 * Finds that two accounts are one person. Nothing of either is moved or changed: from now on this council reads the passes, attempts
 * and bars of both together, and an officer may find otherwise later.
 */
export function mergeAccounts(store: Store, officer: Officer, input: Input, now: Date): Promise<AccountMerge> {
  return store.transaction(async (tx) => {
    const [kept, other] = [await readStanding(tx, officer, input.keptId), await readStanding(tx, officer, input.otherId)];
    const decision = decideMerge(kept, other);
    if (!decision.done) return decision;
    await save(tx, officer, input, "one", now);
    return { done: true };
  });
}

/** Finds that two accounts are two persons after all. What was found before stays in the records. */
export function separateAccounts(store: Store, officer: Officer, input: Input, now: Date): Promise<AccountMerge> {
  return store.transaction(async (tx) => {
    const decision = decideSeparation(await readStanding(tx, officer, input.keptId), input.otherId);
    if (!decision.done) return decision;
    await save(tx, officer, input, "two", now);
    return { done: true };
  });
}

async function readStanding(tx: Handle, { authorityId }: Officer, personId: string) {
  found(await findDriverForAuthority(tx, personId, authorityId));
  return readAccountStanding(tx, authorityId, personId);
}

async function save(tx: Handle, officer: Officer, { keptId, otherId, reason }: Input, decision: "one" | "two", now: Date): Promise<void> {
  const { personId: officerId, authorityId } = officer;
  await insertMerge(tx, { authorityId, keptPersonId: keptId, otherPersonId: otherId, decision, reason, officerId }, now);
  await refreshStatusesOf(tx, keptId, now);
  await refreshStatusesOf(tx, otherId, now);
  const action = decision === "one" ? "accounts.merged" : "accounts.separated";
  const entry = { actor: { personId: officerId, role: "officer" as const }, authorityId, action };
  await audit.record(tx, { ...entry, subject: keptId, detail: { other: otherId } }, now);
}
