import { choiceShape } from "../choice-kind.ts";
import { defineKind } from "../kind-rules.ts";
import { rules as single } from "./single.ts";

export const shape = choiceShape;

/** A statement to call true or false: marked like an item with one right option. */
export const rules = defineKind({
  ...single,
  kind: "true-false",
  label: "True or false",
  rank: 3,
  keyHint: "Write the two options “True” and “False”.",
  problems: (item) => [...single.problems(item), ...(item.options.length === 2 ? [] : ["needs exactly the two options true and false"])],
});
