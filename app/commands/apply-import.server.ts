import { z } from "zod";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { insertApplications } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { findImportForAuthority, markApplied } from "#db/queries/imports";
import type { Handle, Store } from "#db/store";
import { readImport } from "./read-import.server.ts";
import { sendInvitation } from "./send-invitation.server.ts";

export const ImportApplicationForm = z.object({ invite: z.literal("yes").optional() });

export type ImportApplication = { done: true; added: number; invited: number } | { done: false; reason: "unreadable" };

/**
 * Adds the new applications of a file, all of them or none. The file is read again beside what is held by now, so applying it
 * twice adds nothing, and what a colleague added meanwhile is not added again. Lines that differ or are wrong change nothing.
 */
export function applyImport(
  store: Store,
  officer: Officer,
  { importId, invite }: { importId: string; invite: boolean },
  now: Date,
): Promise<ImportApplication> {
  const { personId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const upload = found(await findImportForAuthority(tx, importId, authorityId));
    const reading = await readImport(tx, authorityId, upload.body, now);
    if (!reading.done) return { done: false, reason: "unreadable" };

    const fresh = reading.lines.flatMap((line) => (line.outcome === "new" ? [line.application] : []));
    const added = await insertApplications(tx, fresh, { authorityId, createdBy: personId }, now);
    await recordAdded(tx, officer, importId, added, now);
    const invited = invite ? await inviteAll(tx, officer, added, now) : 0;
    await markApplied(tx, importId, now);
    return { done: true, added: added.length, invited };
  });
}

type Added = { applicationId: string; reference: string; email: string | null };

async function recordAdded(tx: Handle, officer: Officer, importId: string, added: readonly Added[], now: Date): Promise<void> {
  const { personId, authorityId } = officer;
  const by = { actor: { personId, role: "officer" as const }, authorityId };
  for (const { applicationId } of added)
    await audit.record(tx, { ...by, action: "application.imported", subject: applicationId, detail: { import: importId } }, now);
  await audit.record(tx, { ...by, action: "import.applied", subject: importId, detail: { added: added.length } }, now);
}

async function inviteAll(tx: Handle, officer: Officer, added: readonly Added[], now: Date): Promise<number> {
  let invited = 0;
  for (const { applicationId, reference, email } of added) {
    if (!email) continue;
    await sendInvitation(tx, officer, { applicationId, reference, email }, now);
    invited += 1;
  }
  return invited;
}
