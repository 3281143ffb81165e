import type { ShownStep } from "#app/domain/course/journey-step";
import { Details } from "#ui/govuk/details";
import type { DialNumber } from "#ui/number-link";
import { NumberedText } from "#ui/numbered-text";
import { useWords } from "#ui/words-context";

type JourneyBeforeProps = { before: ShownStep["before"]; numbers: readonly DialNumber[] };

/** The story so far, for somebody whom a fare has interrupted. */
export function JourneyBefore({ before, numbers }: JourneyBeforeProps) {
  const words = useWords().training.journey;
  if (before.length === 0) return null;
  return (
    <Details summary={words.before}>
      {before.map(({ situation, best }) => (
        <div key={situation} className="app-before">
          <p className="govuk-body">
            <NumberedText text={situation} numbers={numbers} />
          </p>
          <p className="govuk-body">
            <strong>{words.bestThen}</strong> <NumberedText text={best} numbers={numbers} />
          </p>
        </div>
      ))}
    </Details>
  );
}
