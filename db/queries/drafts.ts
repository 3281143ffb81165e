import { and, asc, eq } from "drizzle-orm";
import type { Course } from "#app/domain/course/content-schema";
import { applyDraft, type DraftContent, type DraftDocument, type DraftKind, readDraftContent } from "#app/domain/course/draft";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { Handle } from "../store.ts";
import { type CourseVersion, findLiveVersion } from "./courses.ts";

/** The live version, what editors changed since, and the course as it would be published now. */
export type Draft = { live: CourseVersion; documents: DraftDocument[]; course: Course };

/** The draft of a course, or null when there is no such course. Keys included: for editors alone. */
export async function findDraft(handle: Handle, courseId: string): Promise<Draft | null> {
  const live = await findLiveVersion(handle, courseId);
  if (!live) return null;
  const documents = await listDocuments(handle, courseId);
  return { live, documents, course: applyDraft(live.course, documents) };
}

/** Every changed part of a course, the oldest change first. */
export async function listDocuments({ db, t }: Handle, courseId: string): Promise<DraftDocument[]> {
  const rows = await db
    .select()
    .from(t.draftDocuments)
    .where(eq(t.draftDocuments.courseId, courseId))
    .orderBy(asc(t.draftDocuments.changedAt), asc(t.draftDocuments.kind), asc(t.draftDocuments.slug));
  return rows.map((row) => ({
    ...readDraftContent(row.kind, row.slug, JSON.parse(row.body)),
    revision: row.revision,
    authors: readAuthors(row.authors),
  }));
}

/** How many parts of a course differ from its live version. */
export async function countDocuments({ db, t }: Handle, courseId: string): Promise<number> {
  return db.$count(t.draftDocuments, eq(t.draftDocuments.courseId, courseId));
}

/** Keeps a changed part under its next revision. The caller has checked that nobody else changed it meanwhile. */
export async function saveDocument(
  { db, t }: Handle,
  courseId: string,
  content: DraftContent,
  by: { revision: number; authors: readonly string[] },
  now: Date,
): Promise<void> {
  const row = {
    body: canonicalJson(content.body),
    revision: by.revision,
    authors: JSON.stringify(by.authors),
    changedAt: now,
  };
  await db
    .insert(t.draftDocuments)
    .values({ courseId, kind: content.kind, slug: content.slug, ...row })
    .onConflictDoUpdate({ target: [t.draftDocuments.courseId, t.draftDocuments.kind, t.draftDocuments.slug], set: row });
}

/** Forgets one changed part: the live one stands again. */
export async function deleteDocument({ db, t }: Handle, courseId: string, kind: DraftKind, slug: string): Promise<void> {
  const { draftDocuments } = t;
  await db
    .delete(draftDocuments)
    .where(and(eq(draftDocuments.courseId, courseId), eq(draftDocuments.kind, kind), eq(draftDocuments.slug, slug)));
}

/** Empties the draft, in the transaction that publishes it. */
export async function deleteDocuments({ db, t }: Handle, courseId: string): Promise<void> {
  await db.delete(t.draftDocuments).where(eq(t.draftDocuments.courseId, courseId));
}

function readAuthors(written: string): string[] {
  return JSON.parse(written);
}
