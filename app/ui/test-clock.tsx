import { minutesLeft } from "#app/domain/assessment/time-left";
import { printTime } from "#app/domain/licensing/calendar-date";
import { useWords } from "#ui/words-context";

export type ClockFacts = { attemptId: string; deadlineAt: Date | null; left: number | null };

/** The time that is left, as it was when the page was sent; a script counts on from there. The server alone decides when time is over. */
export function TestClock({ clock: { attemptId, deadlineAt, left } }: { clock: ClockFacts }) {
  const words = useWords().test.clock;
  if (!deadlineAt || left === null) return <p className="app-clock">{words.unlimited}</p>;
  const minutes = minutesLeft(left);
  return (
    <div
      className="app-clock"
      data-left={left}
      data-address={`/attempts/${attemptId}/time-left`}
      data-after={`/attempts/${attemptId}/result`}
      data-minutes={words.left("{minutes}")}
      data-minute={words.left(1)}
      data-moment={words.moment}
      data-over={words.over}
    >
      <p className="app-clock__time">
        <strong data-clock-text>{minutes === 0 ? words.moment : words.left(minutes)}</strong>, {words.until(printTime(deadlineAt))}
      </p>
      <button type="button" className="app-button-link app-clock__toggle" data-show={words.show} hidden>
        {words.hide}
      </button>
      <output className="govuk-visually-hidden" data-clock-announcement />
    </div>
  );
}
