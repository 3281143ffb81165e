import { printScore } from "#app/domain/assessment/marks";
import { londonDate, printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import { placeWords } from "#app/ui/application-words";
import { Details } from "#ui/govuk/details";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

export type ShownAttempt = {
  attemptId: string;
  reference: string;
  number: number;
  startedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
  place: string;
  passed: boolean | null;
  score: number | null;
  outOf: number | null;
  criticalMissed: number | null;
  /** When a question was found at fault and the test marked again, or null. */
  correctedAt: Date | null;
  courseVersion: number;
  policyVersion: number;
  topics: readonly { title: string; score: number; outOf: number }[];
};

/** Every attempt with how it ended, topic by topic; never a question or an answer. */
export function AttemptTable({
  attempts,
  caption,
  withReference,
}: {
  attempts: readonly ShownAttempt[];
  caption: string;
  withReference?: boolean;
}) {
  return (
    <Table
      className="app-cards app-attempts"
      caption={caption}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Attempt", "Outcome", "Mark", "Sat"]}
      rows={attempts.map((attempt) => [
        {
          className: "app-one-line",
          children: (
            <a className="govuk-link" href={`/officer/attempts/${attempt.attemptId}`}>
              {`${withReference ? `${attempt.reference}, attempt` : "Attempt"} ${attempt.number}`}
            </a>
          ),
        },
        { children: <Outcome attempt={attempt} /> },
        { "data-label": "Mark", children: <Mark attempt={attempt} /> },
        { children: <Sat attempt={attempt} /> },
      ])}
    />
  );
}

function Outcome({ attempt: { passed } }: { attempt: ShownAttempt }) {
  if (passed === null) return <Tag className="govuk-tag--turquoise">Under way</Tag>;
  return passed ? <Tag className="govuk-tag--green">Passed</Tag> : <Tag className="govuk-tag--red">Failed</Tag>;
}

function Mark({ attempt }: { attempt: ShownAttempt }) {
  const { score, outOf, criticalMissed, correctedAt, topics, courseVersion, policyVersion } = attempt;
  if (score === null) return "–";
  return (
    <>
      {printScore(score)} of {outOf}
      {criticalMissed ? `, ${criticalMissed} critical wrong` : ""}
      {correctedAt && (
        <span className="app-problem app-muted">Marked again on {printDate(londonDate(correctedAt))}: a question was at fault</span>
      )}
      <Details summary="By topic" className="govuk-!-margin-bottom-0 app-attempts__topics">
        <ul className="govuk-list govuk-!-margin-bottom-2">
          {topics.map((topic) => (
            <li key={topic.title}>
              {topic.title}: {printScore(topic.score)} of {topic.outOf}
            </li>
          ))}
        </ul>
        Course version {courseVersion}, policy version {policyVersion}
      </Details>
    </>
  );
}

function Sat({ attempt: { attemptId, number, startedAt, closedAt, closedBy, place } }: { attempt: ShownAttempt }) {
  const ended = closedAt ? `Finished ${printDateTime(closedAt)}` : "Not finished yet";
  return (
    <>
      <span className="app-attempts__when">
        Begun {printDateTime(startedAt)}, {placeWords(place)}
      </span>
      <span className="app-attempts__when">{closedBy === "deadline" ? `${ended}, time ran out` : ended}</span>
      {closedAt && (
        <a className="govuk-link app-attempts__when" href={`/officer/attempts/${attemptId}/appeal-pack`}>
          Appeal pack
          <span className="govuk-visually-hidden"> of attempt {number}</span>
        </a>
      )}
    </>
  );
}
