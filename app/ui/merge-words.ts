import type { MergeRefusal } from "#app/domain/licensing/account-merge";
import { type FormState, worded } from "#app/ui/form-state";

/** Why two accounts were not found to be one, or two. */
const MERGE_REFUSALS: Record<MergeRefusal | "driver-missing" | "reason-missing" | "reason-long", string> = {
  "same-account": "This is the same account",
  "already-merged": "One of these accounts belongs to another one already. See that driver first",
  "has-others": "Other accounts belong to the one you chose. Begin with that driver instead",
  "not-merged": "These accounts do not count as one person any more",
  "driver-missing": "Choose the other account",
  "reason-missing": "Say how you know",
  "reason-long": "Keep this to 1,000 characters",
};

export function wordedMerge(form: FormState | undefined): FormState {
  return worded(form, { ...MERGE_REFUSALS, other: MERGE_REFUSALS["reason-missing"] });
}
