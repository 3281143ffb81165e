import { z } from "zod";
import { IDENTITY_CHECKS } from "#app/domain/licensing/verification";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { listToVerifyForAuthority } from "#db/queries/verifications";
import type { Store } from "#db/store";
import { type Verification, verifyApplication } from "./verify-application.server.ts";

/** Each entry of `chosen` is an application and the pass the officer had before their eyes. */
export const VerificationsForm = z.object({
  identityCheck: z.enum(IDENTITY_CHECKS, { error: "identity-check-missing" }),
  chosen: z
    .array(
      z.string().transform((typed) => ({ applicationId: typed.split("~")[0] ?? "", pass: typed.split("~")[1] ?? "" })),
      {
        error: "nothing-chosen",
      },
    )
    .min(1, "nothing-chosen")
    .max(50, "nothing-chosen"),
});

export type VerifiedRow = { applicationId: string; outcome: Verification };

/**
 * Verifies each application exactly as if it were verified by itself: its own decision, transaction and audit entry. One that cannot
 * be verified holds up none of the others, and says why. Nothing begins when one of them is not this authority's.
 */
export async function verifyApplications(
  store: Store,
  officer: Officer,
  { identityCheck, chosen }: z.infer<typeof VerificationsForm>,
  now: Date,
): Promise<VerifiedRow[]> {
  const wanted = new Map(chosen.map(({ applicationId, pass }) => [applicationId, pass]));
  const known = await listToVerifyForAuthority(store, officer.authorityId, [...wanted.keys()]);
  found(known.length === wanted.size ? known : null);
  const rows: VerifiedRow[] = [];
  for (const [applicationId, pass] of wanted)
    rows.push({ applicationId, outcome: await verifyApplication(store, officer, { applicationId, identityCheck, pass }, now) });
  return rows;
}
