import type { Course } from "#app/domain/course/content-schema";
import { findPublicationProblems, type PublicationProblem } from "#app/domain/course/publication";
import { sha256 } from "#app/domain/ledger/entry";
import type { AuthorityContent, Content } from "./content-files.ts";
import * as audit from "./queries/audit.ts";
import { hasPolicy, setPolicy } from "./queries/authorities.ts";
import { replaceContacts } from "./queries/contacts.ts";
import { canonicalCourse, findLiveVersion, listVersions, publishVersion } from "./queries/courses.ts";
import { countDocuments } from "./queries/drafts.ts";
import type { Handle, Store } from "./store.ts";

export type ContentImport =
  | { done: true; published: { course: string; number: number }[] }
  | { done: false; reason: "problems"; problems: PublicationProblem[] }
  | { done: false; reason: "draft-open"; course: string };

/**
 * Brings authorities, contacts and courses from the files into the store, in one transaction. Repeating it changes nothing.
 * A course is published as its next version when its files have changed, by the same rules as on the editor's screens;
 * it is refused while editors have unpublished changes, which it would otherwise bury. A policy is the one an authority begins
 * with: once there is one, only the administrator's screen changes it.
 */
export async function importContent(store: Store, content: Content, now: Date): Promise<ContentImport> {
  const contactNames = new Set(content.contacts.map((contact) => contact.name));
  const problems = content.courses.flatMap((course) => findPublicationProblems(course, contactNames));
  if (problems.length > 0) return { done: false, reason: "problems", problems };

  return store.transaction(async (tx) => {
    const changed: Course[] = [];
    for (const course of content.courses) {
      if (await isKnown(tx, course)) continue;
      if ((await countDocuments(tx, course.slug)) > 0) return { done: false, reason: "draft-open", course: course.slug };
      changed.push(course);
    }
    for (const authority of content.authorities) await importAuthority(tx, authority, now);
    await replaceContacts(tx, content.contacts);
    const published: { course: string; number: number }[] = [];
    for (const course of changed) published.push({ course: course.slug, number: await publish(tx, course, now) });
    return { done: true, published };
  });
}

async function publish(tx: Handle, course: Course, now: Date): Promise<number> {
  const { versionId, number } = await publishVersion(tx, course, { publishedBy: null, note: "Imported from the content files" }, now);
  const entry = { action: "course.published", subject: versionId, detail: { course: course.slug, number } };
  await audit.record(tx, { actor: { personId: null, role: "system" }, ...entry }, now);
  return number;
}

/** Whether these files are live already, or are what was last imported: then what editors have published since stands. */
async function isKnown(tx: Handle, course: Course): Promise<boolean> {
  const live = await findLiveVersion(tx, course.slug);
  if (live && canonicalCourse(live.course) === canonicalCourse(course)) return true;
  const lastImported = (await listVersions(tx, course.slug)).find((version) => version.publishedBy === null);
  return lastImported?.bodyHash === sha256(canonicalCourse(course));
}

async function importAuthority(tx: Handle, authority: AuthorityContent, now: Date): Promise<void> {
  const { db, t } = tx;
  const { id: authorityId, name, colour } = authority;
  await db
    .insert(t.authorities)
    .values({ authorityId, name, colour })
    .onConflictDoUpdate({ target: t.authorities.authorityId, set: { name, colour } });
  for (const [position, type] of authority.licensee_types.entries()) {
    const row = { label: type.label, courseId: type.course, refresherCourseId: type.refresher ?? null, position };
    await db
      .insert(t.licenseeTypes)
      .values({ authorityId, licenseeType: type.type, ...row })
      .onConflictDoUpdate({ target: [t.licenseeTypes.authorityId, t.licenseeTypes.licenseeType], set: row });
    if (await hasPolicy(tx, authorityId, type.type)) continue;
    if (await setPolicy(tx, authorityId, type.type, type.policy, now))
      await audit.record(
        tx,
        { actor: { personId: null, role: "system" }, authorityId, action: "policy.set", subject: `${authorityId}/${type.type}` },
        now,
      );
  }
}
