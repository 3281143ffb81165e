import type { Journey } from "./content-schema.ts";

/** One step of a story as a driver sees it; only the choice that was made brings its feedback. `step` counts from 1. */
export type ShownStep = {
  step: number;
  of: number;
  situation: string;
  question: string;
  choices: { id: string; text: string }[];
  chosen: { id: string; text: string; best: boolean; feedback: string } | null;
  /** What happened before: each earlier situation with what was best to do in it. */
  before: { situation: string; best: string }[];
};

/** The step at a place of a story, with the feedback for a choice; null when there is no such step. A choice it does not have counts as none. */
export function showStep(journey: Journey, step: number, choiceId: string | null): ShownStep | null {
  const shown = journey.steps[step - 1];
  if (!shown) return null;
  const chosen = shown.choices.find(({ id }) => id === choiceId);
  return {
    step,
    of: journey.steps.length,
    situation: shown.situation,
    question: shown.question,
    choices: shown.choices.map(({ id, text }) => ({ id, text })),
    chosen: chosen ? { id: chosen.id, text: chosen.text, best: chosen.best, feedback: chosen.feedback } : null,
    before: journey.steps.slice(0, step - 1).map(({ situation, choices }) => ({ situation, best: bestOf(choices) })),
  };
}

function bestOf(choices: Journey["steps"][number]["choices"]): string {
  return choices.find(({ best }) => best)?.text ?? "";
}
