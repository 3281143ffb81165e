// Written by `npm run kinds` from the files of the item kinds; do not change it by hand.
import { Question as checkboxes } from "#ui/kinds/checkboxes";
import { Question as completion } from "#ui/kinds/completion";
import { Question as matching } from "#ui/kinds/matching";
import { Question as ordering } from "#ui/kinds/ordering";
import { Question as radios } from "#ui/kinds/radios";

export const QUESTIONS = {
  completion: completion,
  matching: matching,
  multiple: checkboxes,
  ordering: ordering,
  single: radios,
  "true-false": radios,
};
