import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import { inBankOrder } from "#app/domain/course/bank-order";
import { Course, type Item } from "#app/domain/course/content-schema";
import { canonicalJson, sha256 } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";

/** A frozen version of a course, keys included: a loader hands on only what its page shows. */
export type CourseVersion = {
  versionId: string;
  courseId: string;
  number: number;
  course: Course;
  items: ReadonlyMap<string, Item>;
  topics: readonly string[];
  publishedAt: Date;
};

const MOST_KEPT = 50;
const kept = new Map<string, CourseVersion>();

/** A version by its id. Versions never change, so each is read and checked once and then kept in memory. Throws when it does not exist. */
export async function readVersion({ db, t }: Handle, versionId: string): Promise<CourseVersion> {
  const known = kept.get(versionId);
  if (known) return known;
  const [row] = await db.select().from(t.courseVersions).where(eq(t.courseVersions.versionId, versionId));
  if (!row) throw new Error(`there is no course version ${versionId}`);
  const course = Course.parse(JSON.parse(row.body));
  const { courseId, number, publishedAt } = row;
  const items = new Map(course.items.map((item) => [item.id, item]));
  const version = { versionId, courseId, number, course, items, topics: course.modules.map((module) => module.slug), publishedAt };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(versionId, version);
  return version;
}

/** The version new drivers begin with, or null when there is no such course. */
export async function findLiveVersion(handle: Handle, courseId: string): Promise<CourseVersion | null> {
  const { db, t } = handle;
  const [row] = await db.select({ versionId: t.courses.liveVersionId }).from(t.courses).where(eq(t.courses.courseId, courseId));
  return row ? readVersion(handle, row.versionId) : null;
}

/** Every version of a course, the newest first. */
export async function readVersions(handle: Handle, courseId: string): Promise<CourseVersion[]> {
  const versions: CourseVersion[] = [];
  for (const { versionId } of await listVersions(handle, courseId)) versions.push(await readVersion(handle, versionId));
  return versions;
}

/** Every item that was ever published in a course, as it stands in the newest version that has it. */
export async function listPublishedItems(handle: Handle, courseId: string): Promise<Map<string, Item>> {
  const versions = await readVersions(handle, courseId);
  return new Map(versions.toReversed().flatMap(({ items }) => [...items]));
}

/** All courses by title, with the number of the version that is live. */
export async function listCourses({ db, t }: Handle) {
  return db
    .select({
      courseId: t.courses.courseId,
      title: t.courses.title,
      version: t.courseVersions.number,
      publishedAt: t.courseVersions.publishedAt,
    })
    .from(t.courses)
    .innerJoin(t.courseVersions, eq(t.courseVersions.versionId, t.courses.liveVersionId))
    .orderBy(t.courses.title);
}

/** The published versions of a course, newest first, without their content. */
export async function listVersions({ db, t }: Handle, courseId: string) {
  const { versionId, number, note, publishedBy, publishedAt, bodyHash } = t.courseVersions;
  return db
    .select({ versionId, number, note, publishedBy, publishedAt, bodyHash })
    .from(t.courseVersions)
    .where(eq(t.courseVersions.courseId, courseId))
    .orderBy(desc(number));
}

/** Freezes a course as its next version and makes that the live one. The caller has checked that it may be published. */
export async function publishVersion(
  tx: Handle,
  course: Course,
  by: { publishedBy: string | null; note: string },
  now: Date,
): Promise<{ versionId: string; number: number }> {
  const { db, t } = tx;
  const [newest] = await listVersions(tx, course.slug);
  const body = canonicalCourse(course);
  const version = { versionId: randomUUID(), number: (newest?.number ?? 0) + 1 };
  await db.insert(t.courseVersions).values({ ...version, courseId: course.slug, body, bodyHash: sha256(body), ...by, publishedAt: now });
  await db
    .insert(t.courses)
    .values({ courseId: course.slug, title: course.title, liveVersionId: version.versionId })
    .onConflictDoUpdate({ target: t.courses.courseId, set: { title: course.title, liveVersionId: version.versionId } });
  return version;
}

/** Canonical JSON of a course: the same content always gives the same bytes and the same hash. */
export function canonicalCourse(course: Course): string {
  return canonicalJson(inBankOrder(course));
}
