import type { Effect, Tally } from "#app/domain/assessment/remark";
import { EFFECT_WORDS } from "#app/ui/correction-words";
import { SummaryList } from "#ui/govuk/summary-list";

type CorrectionEffectsProps = {
  closed: number;
  notKept: number;
  tally: Tally;
  /** Whether the tests were marked again, or are only counted. */
  done: boolean;
};

/** How many closed tests a correction reaches, and what comes of them. Numbers alone: nobody is named. */
export function CorrectionEffects({ closed, notKept, tally, done }: CorrectionEffectsProps) {
  const row = (effect: Effect, note?: string) => ({
    key: EFFECT_WORDS[effect],
    value: (
      <>
        <strong>{tally[effect]}</strong>
        {note && tally[effect] > 0 && <span className="app-problem app-muted">{note}</span>}
      </>
    ),
  });
  return (
    <SummaryList
      rows={[
        { key: "Closed tests with this question", value: <strong>{closed}</strong> },
        row("now-passes", `Each of these drivers ${done ? "has got" : "gets"} a pass from the day of the test, and a letter.`),
        row("mark-changes"),
        row("stays-passed", STAYS_PASSED),
        row("unchanged"),
        {
          key: "Cannot be marked again",
          value: (
            <>
              <strong>{notKept}</strong>
              {notKept > 0 && <span className="app-problem app-muted">{NOT_KEPT}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

const STAYS_PASSED =
  "They stay passed, with the mark they have. Nobody loses a pass to our mistake. The audit log of their council names these tests, and only an officer can decide otherwise.";

const NOT_KEPT = "Answers are kept for 12 months after a test, and an account may be erased before that. These results stay as they are.";
