import type { PublicationProblem } from "#app/domain/course/publication";
import { WarningText } from "#ui/govuk/warning-text";

/** What is saved but cannot be published as it is. */
export function ProblemNotice({ problems }: { problems: readonly PublicationProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <WarningText>
      To mend before publication:
      {problems.map(({ message }) => (
        <span key={message} className="app-problem">
          {message}
        </span>
      ))}
    </WarningText>
  );
}
