import type { ShownItem } from "#app/domain/assessment/paper";
import type { PracticeFeedback } from "#app/domain/course/practice";
import { Tag } from "#ui/govuk/tag";
import type { DialNumber } from "#ui/number-link";
import { NumberedText } from "#ui/numbered-text";
import { useWords } from "#ui/words-context";

type PracticeReasonsProps = { item: Pick<ShownItem, "situation" | "stem">; feedback: PracticeFeedback; numbers: readonly DialNumber[] };

/** An answered practice question: whether it was right, and the reason for every option, chosen or not. */
export function PracticeReasons({ item, feedback, numbers }: PracticeReasonsProps) {
  const words = useWords().training.practice;
  return (
    <>
      {item.situation && (
        <p className="govuk-body">
          <NumberedText text={item.situation} numbers={numbers} />
        </p>
      )}
      <p className="govuk-body govuk-!-font-weight-bold">
        <NumberedText text={item.stem} numbers={numbers} />
      </p>
      <h2 className={feedback.right ? "govuk-heading-m app-verdict app-verdict--right" : "govuk-heading-m app-verdict"}>
        {feedback.right ? words.right : words.wrong}
      </h2>
      <ul className="app-reasons">
        {feedback.options.map((option) => (
          <Reason key={option.text} option={option} numbers={numbers} />
        ))}
      </ul>
    </>
  );
}

function Reason({ option, numbers }: { option: PracticeFeedback["options"][number]; numbers: readonly DialNumber[] }) {
  const words = useWords().training.practice;
  const { text, chosen, correct, why } = option;
  return (
    <li className={chosen ? "app-reason app-reason--chosen" : "app-reason"}>
      <p className="app-reason__tags">
        <Tag className={correct ? "govuk-tag--green" : "govuk-tag--grey"}>{correct ? words.states.right : words.states.wrong}</Tag>{" "}
        {chosen && <strong>{words.yours}</strong>}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <NumberedText text={text} numbers={numbers} />
      </p>
      <p className="govuk-body app-reason__why">
        <NumberedText text={why} numbers={numbers} />
      </p>
    </li>
  );
}
