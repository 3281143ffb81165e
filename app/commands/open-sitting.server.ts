import { randomBytes } from "node:crypto";
import { z } from "zod";
import { roomCode } from "#app/domain/licensing/room-code";
import type { Officer } from "#app/server/access.server";
import * as audit from "#db/queries/audit";
import { insertSitting } from "#db/queries/sittings";
import type { Store } from "#db/store";

export const SittingForm = z.object({
  place: z.string().trim().min(1, "Say where the test is sat, such as Town Hall, room 2").max(100, "Keep the place to 100 characters"),
  hours: z
    .string()
    .pipe(z.enum(["1", "2", "4", "8"], "Choose how long the code works"))
    .transform(Number),
});

/** Opens a sitting at the council with a code that lets drivers in until it expires or is closed. */
export function openSitting(
  store: Store,
  { personId, authorityId }: Officer,
  { place, hours }: z.infer<typeof SittingForm>,
  now: Date,
): Promise<{ done: true; sittingId: string }> {
  return store.transaction(async (tx) => {
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    const sitting = { authorityId, officerId: personId, place, roomCode: roomCode(randomBytes(6)), expiresAt };
    const sittingId = await insertSitting(tx, sitting, now);
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "sitting.opened", subject: sittingId, detail: { place, hours } }, now);
    return { done: true, sittingId };
  });
}
