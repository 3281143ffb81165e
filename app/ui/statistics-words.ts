import { bearsIndices, type Evidence } from "#app/domain/assessment/item-analysis/evidence";
import type { ItemFlag } from "#app/domain/assessment/item-analysis/item-flags";

/** What each flag is called, and what an editor can do about it. */
export const FLAG_WORDS: Record<ItemFlag, { tag: string; says: string }> = {
  "wrong-key": {
    tag: "Key may be wrong",
    says: "Drivers who choose a wrong option do better on the rest of the paper than those who choose the right one. Check first whether the right option is marked as right, then whether the wrong one could be defended.",
  },
  "negative-discrimination": {
    tag: "Works against the test",
    says: "The better drivers do on the rest of the paper, the likelier they lose this mark. Look for words that can be read in two ways, or for a lesson that says something else.",
  },
  "below-guessing": {
    tag: "Worse than guessing",
    says: "Fewer drivers are right than blind guessing would give. They may have learned the opposite, or the lesson is missing.",
  },
  "unused-option": {
    tag: "Option nobody chooses",
    says: "One of the options has never been chosen, so the question is easier to guess than it looks. Write a wrong option that somebody might believe.",
  },
};

/** A percentage as people read it: whole, with a true minus sign. */
export function printPercent(value: number): string {
  return `${Math.round(value)}%`.replace("-", "−");
}

/** An index in words where it has no number: too few attempts, or nobody differs. */
export function printIndex(value: number | null, evidence: Evidence): string {
  if (value !== null) return printPercent(value);
  return bearsIndices(evidence) ? "All alike" : "Too few";
}

/** A share in words where it has no number. */
export function printShare(value: number | null): string {
  return value === null ? "Too few" : printPercent(value);
}

/** "80–95" for whole percents, or "80" where both ends are the same. */
export function printRange(from: number, to: number): string {
  const [low, high] = [Math.round(from), Math.round(to)];
  return low === high ? String(low) : `${low}–${high}`;
}

/** "45 seconds" or "2 minutes 5 seconds", each number kept with its word. */
export function printSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const count = (number: number, noun: string) => `${number}\u00A0${noun}${number === 1 ? "" : "s"}`;
  if (minutes === 0) return count(rest, "second");
  return rest === 0 ? count(minutes, "minute") : `${count(minutes, "minute")} ${count(rest, "second")}`;
}

/** Options go by letters, as on paper. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
