import { z } from "zod";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findImportForAuthority, saveImportProgress } from "#db/queries/imports";
import type { Store } from "#db/store";

export const ImportApplicationForm = z.object({ invite: z.literal("yes").optional() });

export type ImportApplication = { done: true } | { done: false; reason: "not-checked" };

/** Lets a checked file be applied, batch by batch. Saying so twice changes nothing. */
export function applyImport(
  store: Store,
  officer: Officer,
  { importId, invite }: { importId: string; invite: boolean },
  now: Date,
): Promise<ImportApplication> {
  const { personId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const { stage } = found(await findImportForAuthority(tx, importId, authorityId));
    if (stage === "applying" || stage === "applied") return { done: true };
    if (stage !== "checked") return { done: false, reason: "not-checked" };
    await saveImportProgress(tx, importId, { stage: "applying", invite });
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "import.confirmed", subject: importId, detail: { invite } }, now);
    return { done: true };
  });
}
