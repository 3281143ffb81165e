import { firstUnanswered, type QuestionState } from "#app/domain/assessment/question-states";
import { ButtonLink } from "#ui/govuk/button";
import { Tag } from "#ui/govuk/tag";
import { TaskList } from "#ui/govuk/task-list";
import { SavedStatus } from "#ui/saved-status";
import { FlagMark } from "#ui/test-marks";
import { useWords } from "#ui/words-context";

type TestSummaryProps = { attemptId: string; questions: readonly QuestionState[] };

/** A look back over the whole test before it is handed in. */
export function TestSummary({ attemptId, questions }: TestSummaryProps) {
  const { summary, item } = useWords().test;
  const next = firstUnanswered(questions);
  const answered = questions.filter((question) => question.answered).length;
  const flagged = questions.filter((question) => question.flagged).length;
  return (
    <>
      <p className="govuk-body-l">
        {summary.counts(answered, questions.length)} {flagged > 0 && summary.flagged(flagged)}
      </p>
      <SavedStatus attemptId={attemptId} />
      <p className="govuk-body">{summary.tap}</p>
      <TaskList
        className="app-answers"
        idPrefix="question"
        items={questions.map((question) => ({
          title: item.question(question.position),
          href: `/attempts/${attemptId}/items/${question.position}`,
          status: <QuestionStatus question={question} />,
        }))}
      />
      <ButtonLink href={`/attempts/${attemptId}/submission`}>{summary.handIn}</ButtonLink>
      <p className="govuk-body app-muted">{summary.notYet}</p>
      {next !== null && (
        <p className="govuk-body">
          <a className="govuk-link app-tap" href={`/attempts/${attemptId}/items/${next}`}>
            {summary.goOn(next)}
          </a>
        </p>
      )}
    </>
  );
}

function QuestionStatus({ question: { answered, flagged } }: { question: QuestionState }) {
  const { summary } = useWords().test;
  return (
    <>
      {flagged && (
        <span className="app-answers__flag">
          <FlagMark /> {summary.flag}
        </span>
      )}{" "}
      {answered ? summary.answered : <Tag className="govuk-tag--yellow">{summary.open}</Tag>}
    </>
  );
}
