import { z } from "zod";
import { normaliseReference } from "#app/domain/licensing/reference";
import type { Driver } from "#app/server/access.server";
import { typedDate } from "#app/server/form.server";
import { findIdByOldReference, findSuccessor } from "#db/queries/authority-mergers";
import { findClaimIdentity, findIdByReference } from "#db/queries/driver-applications";
import { findPersonalDetails } from "#db/queries/people";
import type { Handle, Store } from "#db/store";
import { decideLink, saveLink } from "./link-application.server.ts";

export const ClaimForm = z.object({
  authority: z.string().min(1, "authority-missing"),
  reference: z
    .string()
    .max(100, "reference-missing")
    .refine((typed) => normaliseReference(typed) !== "", "reference-missing"),
  surname: z.string().trim().min(1, "surname-missing").max(100),
  born: typedDate("born-wrong"),
});

/** `not-found` is also the answer to wrong details: whoever guesses references learns nothing of them. */
export type ClaimRefusal = "not-found" | "already-linked" | "not-yours";
export type Claim = { done: true; applicationId: string; result: "matched" | "to-check" } | { done: false; reason: ClaimRefusal };

type Input = z.infer<typeof ClaimForm>;

/**
 * Gives a driver the application whose reference they typed. Both what they typed and what their account says must fit what the
 * council holds, or the one it has become part of; where one detail differs an officer compares first.
 * Claiming one's own application again changes nothing.
 */
export function claimApplication(store: Store, { personId }: Driver, input: Input, now: Date): Promise<Claim> {
  return store.transaction(async (tx) => {
    const account = await findPersonalDetails(tx, personId);
    const applicationId = await findClaimed(tx, input);
    if (!applicationId || !account) return { done: false, reason: "not-found" };

    const typed = { surname: input.surname, bornOn: input.born };
    const link = await decideLink(tx, applicationId, [typed, account], personId);
    if (!link.done) return { done: false, reason: link.reason === "details-differ" ? "not-found" : link.reason };
    await saveLink(tx, personId, link, "reference", now);
    return standing(tx, applicationId, personId);
  });
}

/** The council on a driver's letter may have become part of another one since, and the reference another one there. */
async function findClaimed(tx: Handle, { authority, reference }: Input): Promise<string | null> {
  const normalised = normaliseReference(reference);
  return (
    (await findIdByOldReference(tx, authority, normalised)) ?? (await findIdByReference(tx, await findSuccessor(tx, authority), normalised))
  );
}

/** What an earlier claim came to counts, not what this one would have come to: an officer may have decided since. */
async function standing(tx: Handle, applicationId: string, personId: string): Promise<Claim> {
  const identity = await findClaimIdentity(tx, applicationId, personId);
  if (identity === "rejected") return { done: false, reason: "not-yours" };
  return { done: true, applicationId, result: identity === "confirmed" ? "matched" : "to-check" };
}
