import type { ShownItem } from "#app/domain/assessment/paper";

/** An answer in the words of its options; of several lists each with what it stands beside. */
export function AnswerWords({ item, values }: { item: ShownItem; values: readonly string[] }) {
  const { parts, options } = item;
  const said = values.map((value) => options.find((option) => option.value === value)?.text ?? "…");
  if (parts.length > values.length) return <p className="govuk-body">{parts.map((part, index) => part + (said[index] ?? "")).join("")}</p>;
  return (
    <ul className="govuk-list">
      {said.map((words, index) => (
        <li key={index}>{parts[index] === undefined ? words : `${parts[index]}: ${words}`}</li>
      ))}
    </ul>
  );
}
