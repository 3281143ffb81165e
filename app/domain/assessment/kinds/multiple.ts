import type { KindRules } from "#app/domain/assessment/kinds";

/** Several right options, all or nothing: every right one chosen and no wrong one. */
export const multiple: KindRules = {
  kind: "multiple",
  control: "checkboxes",
  instruction: "choose-all",
  mark(item, chosen) {
    const ids = new Set(chosen);
    const key = item.options.filter((option) => option.correct);
    return key.length > 0 && ids.size === key.length && key.every((option) => ids.has(option.id)) ? 1 : 0;
  },
};
