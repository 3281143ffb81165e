import { findMergerRefusals, type MergerPlan, type MergerRefusal, planMerger } from "#app/domain/licensing/authority-merger";
import { normaliseReference } from "#app/domain/licensing/reference";
import { withdrawKeysOf } from "#db/queries/api-keys";
import { listUndecidedClaimed } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { readPolicyInForce, setPolicy } from "#db/queries/authorities";
import * as mergers from "#db/queries/authority-mergers";
import { endWebhooksOf } from "#db/queries/webhooks";
import type { Handle, Store } from "#db/store";
import { refreshApplicationStatus } from "./refresh-application-status.server.ts";

type Names = { from: readonly string[]; into: string };
type Moving = Awaited<ReturnType<typeof mergers.countMoving>> & { authorityId: string; name: string };

/** What a merger would do, for somebody to read before it is done. */
export type MergerPreview = MergerPlan & { into: { authorityId: string; name: string }; moving: Moving[] };
export type Merger =
  { done: true; preview: MergerPreview } | { done: false; reasons: (MergerRefusal | { reason: "unknown"; authorityId: string })[] };

/** Reads what would change when these authorities become part of that one, and whether anything is in the way. Changes nothing. */
export async function previewMerger(handle: Handle, { from, into }: Names, now: Date): Promise<Merger> {
  const read = new Map<string, NonNullable<Awaited<ReturnType<typeof mergers.readMerging>>>>();
  for (const authorityId of new Set([...from, into])) {
    const merging = await mergers.readMerging(handle, authorityId, now);
    if (merging) read.set(authorityId, merging);
  }
  const unknown = [...new Set([...from, into])].filter((authorityId) => !read.has(authorityId));
  const target = read.get(into);
  if (unknown.length > 0 || !target) return { done: false, reasons: unknown.map((authorityId) => ({ reason: "unknown", authorityId })) };

  const old = from.flatMap((authorityId) => read.get(authorityId) ?? []);
  const reasons = findMergerRefusals(old, target);
  if (reasons.length > 0) return { done: false, reasons };
  const moving: Moving[] = [];
  for (const { authorityId, name } of old) moving.push({ authorityId, name, ...(await mergers.countMoving(handle, authorityId)) });
  return { done: true, preview: { ...planMerger(old, target), into: { authorityId: into, name: target.name }, moving } };
}

/**
 * Makes these authorities part of that one, in one transaction: their applications, officers, open invitations and bars become
 * its own, their API keys and webhooks end, and open applications are looked at again by its policy. Passes, policies, audit log and ledger stay.
 */
export function mergeAuthorities(store: Store, actor: audit.Actor, names: Names, now: Date): Promise<Merger> {
  return store.transaction(async (tx) => {
    const merger = await previewMerger(tx, names, now);
    if (!merger.done) return merger;
    const { preview } = merger;
    const { authorityId: into } = preview.into;
    for (const type of preview.adopted) await adopt(tx, type, into, now);
    for (const { authorityId } of preview.moving) await mergers.insertMerger(tx, authorityId, into, now);
    for (const { applicationId, becomes } of preview.renamed)
      await mergers.renameReference(tx, into, { applicationId, reference: becomes, referenceNormalised: normaliseReference(becomes) });
    for (const moving of preview.moving) {
      await mergers.moveBelongings(tx, moving.authorityId, into);
      await endMachines(tx, actor, moving.authorityId, now);
      await recordMerger(tx, actor, moving, into, now);
    }
    for (const licenseeType of await listTypes(tx, into, now))
      for (const applicationId of await listUndecidedClaimed(tx, into, licenseeType))
        await refreshApplicationStatus(tx, applicationId, now);
    return merger;
  });
}

async function adopt(tx: Handle, { from, ...type }: MergerPlan["adopted"][number], into: string, now: Date): Promise<void> {
  const { policy } = await readPolicyInForce(tx, from, type.licenseeType);
  await mergers.insertLicenseeType(tx, into, type);
  await setPolicy(tx, into, type.licenseeType, policy, now);
}

async function listTypes(tx: Handle, authorityId: string, now: Date): Promise<string[]> {
  const merging = await mergers.readMerging(tx, authorityId, now);
  return merging?.types.map(({ licenseeType }) => licenseeType) ?? [];
}

/** What was made for a smaller council does not tell of the larger: its keys and webhooks end, with an entry for each. */
async function endMachines(tx: Handle, actor: audit.Actor, authorityId: string, now: Date): Promise<void> {
  const keys = await withdrawKeysOf(tx, authorityId, now);
  const webhooks = await endWebhooksOf(tx, authorityId, now);
  const entries = [
    ...keys.map((subject) => ({ actor, authorityId, action: "api-key.withdrawn", subject })),
    ...webhooks.map((subject) => ({ actor, authorityId, action: "webhook.ended", subject })),
  ];
  await audit.recordAll(tx, entries, now);
}

function recordMerger(tx: Handle, actor: audit.Actor, moving: Moving, into: string, now: Date): Promise<void> {
  const applications = moving.statuses.reduce((sum, { number }) => sum + number, 0);
  const { authorityId: from, officers, invitations, bars } = moving;
  const detail = { from, into, applications, officers, invitations, bars };
  return audit.record(tx, { actor, authorityId: into, action: "authority.merged", subject: from, detail }, now);
}
