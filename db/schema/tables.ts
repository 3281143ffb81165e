import { applicationTables } from "./applications.ts";
import { authorityTables } from "./authorities.ts";
import { courseTables } from "./courses.ts";
import { evidenceTables } from "./evidence.ts";
import type { Kit } from "./kit.ts";
import { mailTables } from "./mail.ts";
import { peopleTables } from "./people.ts";

/** Every table of the store, in one engine's dialect. */
export function defineTables(k: Kit) {
  const authorities = authorityTables(k);
  const people = peopleTables(k, authorities);
  const courses = courseTables(k, people);
  const applications = applicationTables(k, people, authorities);
  const evidence = evidenceTables(k, people, authorities, courses, applications);
  return { ...authorities, ...people, ...courses, ...applications, ...evidence, ...mailTables(k) };
}

export type Tables = ReturnType<typeof defineTables>;
