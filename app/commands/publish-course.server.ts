import { z } from "zod";
import { type Change, findChanges } from "#app/domain/course/changes";
import { mayPublish } from "#app/domain/course/draft";
import type { Course } from "#app/domain/course/content-schema";
import { findPublicationProblems, type PublicationProblem } from "#app/domain/course/publication";
import { findPolicyProblems } from "#app/domain/licensing/policy-problems";
import { sha256 } from "#app/domain/ledger/entry";
import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { listPoliciesOfCourse } from "#db/queries/authorities";
import * as audit from "#db/queries/audit";
import { listContactNames } from "#db/queries/contacts";
import { canonicalCourse, publishVersion } from "#db/queries/courses";
import * as drafts from "#db/queries/drafts";
import type { Handle, Store } from "#db/store";

export const PublicationForm = z.object({
  note: z.string().trim().min(1, "Say in a sentence what changes, and why").max(500, "Keep the note to 500 characters"),
  basis: z.string(),
});

export type PublicationRefusal = "draft-changed" | "nothing-to-publish" | "problems" | "second-editor";
export type Publication = { done: true; number: number } | { done: false; reason: PublicationRefusal };

type Input = { courseId: string; note: string; basis: string };

/** Names the whole draft as a reviewer saw it, so that nothing is published that they did not see. */
export function publicationBasis({ live, course }: Pick<drafts.Draft, "live" | "course">): string {
  return sha256(`${live.versionId} ${canonicalCourse(course)}`);
}

/**
 * Freezes the draft as the next version and makes it live; the draft is empty afterwards. Whoever began on an older version
 * stays on it. What decides marks is never published by one of its authors.
 */
export function publishCourse(store: Store, editor: Editor, input: Input, now: Date): Promise<Publication> {
  return store.transaction(async (tx) => {
    const draft = found(await drafts.findDraft(tx, input.courseId));
    const changes = findChanges(draft.live.course, draft.course);
    const reason = await findRefusal(tx, editor, input, { draft, changes });
    if (reason) return { done: false, reason };

    const by = { publishedBy: editor.personId, note: input.note };
    const { versionId, number } = await publishVersion(tx, draft.course, by, now);
    await drafts.deleteDocuments(tx, input.courseId);
    const detail = { course: input.courseId, number, changes: changes.length };
    await audit.record(
      tx,
      { actor: { personId: editor.personId, role: "editor" }, action: "course.published", subject: versionId, detail },
      now,
    );
    return { done: true, number };
  });
}

/** Everything that stands in the way of a course: its own faults, and what the tests of the councils would lack in it. */
export async function listPublicationProblems(handle: Handle, course: Course): Promise<PublicationProblem[]> {
  const problems = findPublicationProblems(course, await listContactNames(handle));
  return [...problems, ...findPolicyProblems(await listPoliciesOfCourse(handle, course.slug), course)];
}

async function findRefusal(
  tx: Handle,
  editor: Editor,
  { basis }: Input,
  { draft, changes }: { draft: drafts.Draft; changes: readonly Change[] },
): Promise<PublicationRefusal | null> {
  if (publicationBasis(draft) !== basis) return "draft-changed";
  if (changes.length === 0) return "nothing-to-publish";
  if ((await listPublicationProblems(tx, draft.course)).length > 0) return "problems";
  return mayPublish(changes, draft.documents, editor.personId) ? null : "second-editor";
}
