import type { Course } from "#app/domain/course/content-schema";
import { type DraftContent, type DraftDocument, findPart } from "#app/domain/course/draft";
import { canonicalJson, sha256 } from "#app/domain/ledger/entry";
import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import * as drafts from "#db/queries/drafts";
import type { Handle, Store } from "#db/store";

/** `basis` is what `basisOf` said of the part when its form was shown; "" where the part was new. */
export type DraftChange = { courseId: string; content: DraftContent; basis: string };

/** `stale`: somebody else changed the part after the form was shown. `name-taken`: a new part bears the name of another. */
export type DraftSaving = { done: true } | { done: false; reason: "stale" | "name-taken" };

/** Names one state of a part of the draft, so that a form tells which state it was filled in from; "" when there is no such part. */
export function basisOf(
  draft: { documents: readonly DraftDocument[]; live: { course: Course } },
  part: Pick<DraftContent, "kind" | "slug">,
) {
  const body = findDocument(draft.documents, part)?.body ?? findPart(draft.live.course, part.kind, part.slug);
  return body ? sha256(canonicalJson(body)) : "";
}

/**
 * Keeps one changed part of a course in its draft. Saving what is live already takes the part out of the draft.
 * Refused when the part changed after its form was shown, so that nobody's work is overwritten unseen.
 */
export function saveDraft(store: Store, editor: Editor, change: DraftChange, now: Date): Promise<DraftSaving> {
  return store.transaction(async (tx) => {
    const { courseId, content } = change;
    const draft = found(await drafts.findDraft(tx, courseId));
    const basis = basisOf(draft, content);
    if (basis !== change.basis) return { done: false, reason: change.basis === "" ? "name-taken" : "stale" };

    await keep(tx, editor, draft, content, now);
    await audit.record(
      tx,
      { actor: { personId: editor.personId, role: "editor" }, action: "draft.saved", subject: courseId, detail: nameOf(content) },
      now,
    );
    return { done: true };
  });
}

async function keep(tx: Handle, editor: Editor, draft: drafts.Draft, content: DraftContent, now: Date): Promise<void> {
  const { courseId, course } = draft.live;
  const live = findPart(course, content.kind, content.slug);
  if (live && canonicalJson(live) === canonicalJson(content.body)) return drafts.deleteDocument(tx, courseId, content.kind, content.slug);
  if (!live && "retired" in content.body) return drafts.deleteDocument(tx, courseId, content.kind, content.slug);
  const earlier = findDocument(draft.documents, content);
  const authors = [...new Set([...(earlier?.authors ?? []), editor.personId])];
  await drafts.saveDocument(tx, courseId, content, { revision: (earlier?.revision ?? 0) + 1, authors }, now);
}

function findDocument(documents: readonly DraftDocument[], { kind, slug }: Pick<DraftContent, "kind" | "slug">) {
  return documents.find((document) => document.kind === kind && document.slug === slug);
}

function nameOf({ kind, slug }: DraftContent): { kind: string; slug: string } {
  return { kind, slug };
}
