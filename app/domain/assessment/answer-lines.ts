import type { ShownItem } from "./paper.ts";

/** An answer in the words of its options, a line each; of several lists each with what it stands beside, a sentence as a whole. */
export function answerLines({ parts, options }: Pick<ShownItem, "parts" | "options">, values: readonly string[]): string[] {
  const said = values.map((value) => options.find((option) => option.value === value)?.text ?? "…");
  if (parts.length > values.length) return [parts.map((part, index) => part + (said[index] ?? "")).join("")];
  return said.map((words, index) => (parts[index] === undefined ? words : `${parts[index]}: ${words}`));
}
