// Written by `npm run kinds` from the files of the item kinds; do not change it by hand.
import { rules as completion, shape as completionShape } from "#app/domain/assessment/kinds/completion";
import { rules as matching, shape as matchingShape } from "#app/domain/assessment/kinds/matching";
import { rules as multiple, shape as multipleShape } from "#app/domain/assessment/kinds/multiple";
import { rules as ordering, shape as orderingShape } from "#app/domain/assessment/kinds/ordering";
import { rules as single, shape as singleShape } from "#app/domain/assessment/kinds/single";
import { rules as trueFalse, shape as trueFalseShape } from "#app/domain/assessment/kinds/true-false";

export const ITEM_KINDS = ["completion", "matching", "multiple", "ordering", "single", "true-false"] as const;

export const KINDS = {
  completion: completion,
  matching: matching,
  multiple: multiple,
  ordering: ordering,
  single: single,
  "true-false": trueFalse,
};

export const OPTION_SHAPE = {
  ...completionShape.option,
  ...matchingShape.option,
  ...multipleShape.option,
  ...orderingShape.option,
  ...singleShape.option,
  ...trueFalseShape.option,
};

export const ITEM_SHAPE = {
  ...completionShape.item,
  ...matchingShape.item,
  ...multipleShape.item,
  ...orderingShape.item,
  ...singleShape.item,
  ...trueFalseShape.item,
};
