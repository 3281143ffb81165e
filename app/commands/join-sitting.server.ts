import { z } from "zod";
import { readRoomCode } from "#app/domain/licensing/room-code";
import type { Driver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { findForDriver } from "#db/queries/applications";
import * as audit from "#db/queries/audit";
import { findOpenSitting, insertEntry } from "#db/queries/sittings";
import type { Store } from "#db/store";

export const RoomCodeForm = z.object({ code: z.string().trim().min(1, "code-missing") });

export type SittingEntry = { done: true; place: string } | { done: false; reason: "code-wrong" };

/** Lets a driver into a sitting of their own council by its code; an officer then looks at their photo. */
export function joinSitting(
  store: Store,
  { personId }: Driver,
  { applicationId, code }: { applicationId: string; code: string },
  now: Date,
): Promise<SittingEntry> {
  return store.transaction(async (tx) => {
    const { authorityId } = found(await findForDriver(tx, applicationId, personId));
    const typed = readRoomCode(code);
    const sitting = typed && (await findOpenSitting(tx, authorityId, typed, now));
    if (!sitting) return { done: false, reason: "code-wrong" };
    const { sittingId, place } = sitting;
    await insertEntry(tx, { sittingId, applicationId, personId }, now);
    const entry = { actor: { personId, role: "driver" } as const, authorityId, action: "sitting.joined", subject: sittingId };
    await audit.record(tx, { ...entry, detail: { application: applicationId } }, now);
    return { done: true, place };
  });
}
