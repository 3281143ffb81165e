import { MOST_VIEWS, searchOfView, type ViewRefusal } from "#app/domain/licensing/saved-view";
import { KIND_OF_APPLICATION, STATUS_WORDS, typeWords } from "#app/ui/application-words";
import { type FormState, worded } from "#app/ui/form-state";
import type { LicenseeTypes } from "#app/ui/queue-words";

/** Why a view was not saved. */
const VIEW_REFUSALS: Record<ViewRefusal | "name-missing" | "name-long", string> = {
  "name-missing": "Give the view a name",
  "name-long": "Keep the name to 40 characters",
  "name-taken": "You have a view of this name already",
  "nothing-to-save": "Choose a status, a licence, or new or renewal first: a view keeps these, and never what you typed",
  "too-many": `You have ${MOST_VIEWS} views. Remove one first`,
};

export function wordedView(form: FormState): FormState {
  return worded(form, { ...VIEW_REFUSALS, other: VIEW_REFUSALS["name-missing"] });
}

/** The filters of a view: "Passed, ready to verify, Private hire driver". */
export function viewWords(kept: string, types: LicenseeTypes): string {
  const { status, licenseeType, kind } = searchOfView(kept);
  const parts = [status && STATUS_WORDS[status], licenseeType && typeWords(types, licenseeType), kind && KIND_OF_APPLICATION[kind]];
  return parts.filter(Boolean).join(", ");
}
