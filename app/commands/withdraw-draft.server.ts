import type { DraftKind } from "#app/domain/course/draft";
import type { Editor } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import * as drafts from "#db/queries/drafts";
import type { Store } from "#db/store";

export type DraftName = { courseId: string; kind: DraftKind; slug: string };

/** Throws one unpublished change away: the live part stands again. A change that is not there answers 404. */
export function withdrawDraft(store: Store, editor: Editor, { courseId, kind, slug }: DraftName, now: Date): Promise<{ done: true }> {
  return store.transaction(async (tx) => {
    const documents = await drafts.listDocuments(tx, courseId);
    found(documents.find((document) => document.kind === kind && document.slug === slug));
    await drafts.deleteDocument(tx, courseId, kind, slug);
    await audit.record(
      tx,
      { actor: { personId: editor.personId, role: "editor" }, action: "draft.withdrawn", subject: courseId, detail: { kind, slug } },
      now,
    );
    return { done: true };
  });
}
