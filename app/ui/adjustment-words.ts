import type { Adjustments, ExtraTime } from "#app/domain/assessment/adjustments";
import type { FormState } from "#app/ui/form-state";

export const EXTRA_TIME_WORDS: Record<ExtraTime, string> = {
  none: "No extra time",
  "25": "A quarter more time",
  "50": "Half as much time again",
  "100": "Twice the time",
  untimed: "No time limit",
};

export const AID_WORDS: Record<Exclude<keyof Adjustments, "extraTime">, string> = {
  readAloud: "Questions read aloud",
  largerText: "Larger text",
  restBreaks: "Rest breaks",
};

/** Everything that is adjusted, in words; empty when nothing is. */
export function adjustmentList(adjustments: Adjustments): string[] {
  const { extraTime, readAloud, largerText, restBreaks } = adjustments;
  return [
    ...(extraTime === "none" ? [] : [EXTRA_TIME_WORDS[extraTime]]),
    ...(readAloud ? [AID_WORDS.readAloud] : []),
    ...(largerText ? [AID_WORDS.largerText] : []),
    ...(restBreaks ? [AID_WORDS.restBreaks] : []),
  ];
}

/** The form as it stands for somebody's adjustments. */
export function adjustmentValues({ extraTime, readAloud, largerText, restBreaks }: Adjustments): FormState["values"] {
  const tick = (ticked: boolean) => (ticked ? "yes" : "");
  return { extraTime, readAloud: tick(readAloud), largerText: tick(largerText), restBreaks: tick(restBreaks) };
}
