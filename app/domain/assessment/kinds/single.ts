import type { KindRules } from "#app/domain/assessment/kinds";

/** One right option. Choosing it together with another option is wrong. */
export const single: KindRules = {
  kind: "single",
  control: "radios",
  instruction: "choose-one",
  mark(item, chosen) {
    const ids = new Set(chosen);
    return ids.size === 1 && item.options.some((option) => option.correct && ids.has(option.id)) ? 1 : 0;
  },
};
