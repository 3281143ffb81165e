import { answerLines } from "#app/domain/assessment/answer-lines";
import type { ShownItem } from "#app/domain/assessment/paper";

/** An answer in the words of its options. */
export function AnswerWords({ item, values }: { item: ShownItem; values: readonly string[] }) {
  const lines = answerLines(item, values);
  if (item.parts.length > values.length) return <p className="govuk-body">{lines}</p>;
  return (
    <ul className="govuk-list">
      {lines.map((words, index) => (
        <li key={index}>{words}</li>
      ))}
    </ul>
  );
}
