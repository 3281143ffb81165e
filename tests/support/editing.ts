import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { publicationBasis, publishCourse } from "#app/commands/publish-course.server";
import type { Item } from "#app/domain/course/content-schema";
import type { DraftContent } from "#app/domain/course/draft";
import { findDraft } from "#db/queries/drafts";
import type { Store } from "#db/store";

export const COURSE_ID = "taxi-driver-safeguarding";
type Editor = { personId: string; name: string };

/** The draft of the real course. */
export async function draftOf(store: Store) {
  const draft = await findDraft(store, COURSE_ID);
  if (!draft) throw new Error("the course is missing");
  return draft;
}

/** An item of the real bank as it stands in the draft. */
export async function itemOf(store: Store, id: string): Promise<Item> {
  const item = (await draftOf(store)).course.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`there is no item ${id}`);
  return item;
}

/** Saves a part as somebody who has just opened its page. */
export async function save(store: Store, editor: Editor, content: DraftContent, now: Date) {
  const basis = basisOf(await draftOf(store), content);
  return saveDraft(store, editor, { courseId: COURSE_ID, content, basis }, now);
}

/** Publishes as somebody who has just looked the draft through. */
export async function publish(store: Store, editor: Editor, now: Date) {
  const basis = publicationBasis(await draftOf(store));
  return publishCourse(store, editor, { courseId: COURSE_ID, note: "Clearer words", basis }, now);
}
