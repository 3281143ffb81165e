import { printDateTime } from "#app/domain/licensing/calendar-date";
import { useWords } from "#ui/words-context";

export type EarlierTry = { attemptId: string; number: number; passed: boolean; closedAt: Date | null };

/** Every try of one application and how it ended. */
export function EarlierTries({ tries }: { tries: readonly EarlierTry[] }) {
  const words = useWords().testStart;
  if (tries.length === 0) return null;
  return (
    <section className="app-tries" aria-labelledby="tries">
      <h2 className="govuk-heading-m" id="tries">
        {words.triesTitle}
      </h2>
      <ul className="govuk-list">
        {tries.map((one) => (
          <li key={one.attemptId} className="app-tries__try">
            <strong>{words.tryNumber(one.number)}</strong>
            <Ending one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ending({ one: { attemptId, number, passed, closedAt } }: { one: EarlierTry }) {
  const words = useWords().testStart;
  if (!closedAt) return <span>{words.open}</span>;
  return (
    <>
      <span>
        {passed ? words.passed : words.notPassed}, {printDateTime(closedAt)}
      </span>
      <a className="govuk-link app-tap" href={`/attempts/${attemptId}/result`}>
        {words.seeResult}
        <span className="govuk-visually-hidden">{words.ofTry(number)}</span>
      </a>
    </>
  );
}
