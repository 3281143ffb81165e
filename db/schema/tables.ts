import { apiKeyTables } from "./api-keys.ts";
import { applicationTables } from "./applications.ts";
import { attemptCourseTables } from "./attempt-course.ts";
import { auditTables } from "./audit.ts";
import { authorityTables } from "./authorities.ts";
import { certificateTables } from "./certificates.ts";
import { correctionTables } from "./corrections.ts";
import { courseTables } from "./courses.ts";
import { decisionTables } from "./decisions.ts";
import { evidenceTables } from "./evidence.ts";
import { importTables } from "./imports.ts";
import { invitationTables } from "./invitations.ts";
import type { Kit } from "./kit.ts";
import { mailTables } from "./mail.ts";
import { peopleTables } from "./people.ts";
import { sittingTables } from "./sittings.ts";
import { webhookTables } from "./webhooks.ts";

/** Every table of the store, in one engine's dialect. */
export function defineTables(k: Kit) {
  const authorities = authorityTables(k);
  const people = peopleTables(k, authorities);
  const courses = courseTables(k, people);
  const applications = applicationTables(k, people, authorities);
  const sittings = sittingTables(k, people, authorities, applications);
  const evidence = evidenceTables(k, people, authorities, courses, applications, sittings);
  return {
    ...authorities,
    ...people,
    ...courses,
    ...applications,
    ...invitationTables(k, people, authorities, applications),
    ...importTables(k, people, authorities),
    ...sittings,
    ...evidence,
    ...auditTables(k),
    ...attemptCourseTables(k, people, evidence),
    ...correctionTables(k, people, courses, evidence),
    ...certificateTables(k, evidence),
    ...decisionTables(k, people, authorities, applications, evidence),
    ...mailTables(k, authorities, applications),
    ...apiKeyTables(k, people, authorities),
    ...webhookTables(k, people, authorities),
  };
}

export type Tables = ReturnType<typeof defineTables>;
