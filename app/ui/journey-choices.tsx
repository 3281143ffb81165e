import type { ShownStep } from "#app/domain/course/journey-step";
import type { DialNumber } from "#ui/number-link";
import { writeNumbers } from "#app/domain/course/contact-numbers";

type JourneyChoicesProps = {
  step: ShownStep;
  /** Where the choice is sent. */
  here: string;
  heading: string;
  /** The choice that was made already. */
  except?: string;
  numbers: readonly DialNumber[];
};

/** What one could do, each a button: one tap chooses. */
export function JourneyChoices({ step, here, heading, except, numbers }: JourneyChoicesProps) {
  return (
    <form method="get" action={here} className="app-choices">
      <h2 className="govuk-heading-m" id="choices">
        {heading}
      </h2>
      <ul className="app-choices__list" aria-labelledby="choices">
        {step.choices
          .filter(({ id }) => id !== except)
          .map(({ id, text }) => (
            <li key={id}>
              <button type="submit" name="choice" value={id} className="app-choice">
                {writeNumbers(text, numbers)}
              </button>
            </li>
          ))}
      </ul>
    </form>
  );
}
