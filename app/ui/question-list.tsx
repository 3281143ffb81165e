import type { QuestionState } from "#app/domain/assessment/question-states";
import { FlagMark, TickMark } from "#ui/test-marks";
import { Details } from "#ui/govuk/details";
import { useWords } from "#ui/words-context";

type QuestionListProps = { attemptId: string; questions: readonly QuestionState[]; current: number };

/** Every question of the test in a small space, to jump to: answered, not answered, flagged. */
export function QuestionList({ attemptId, questions, current }: QuestionListProps) {
  const words = useWords().test.item;
  const answered = questions.filter((question) => question.answered).length;
  return (
    <Details summary={words.list(answered, questions.length)}>
      <nav aria-label={words.listLabel}>
        <QuestionTiles attemptId={attemptId} questions={questions} current={current} />
      </nav>
      <QuestionKey />
    </Details>
  );
}

/** Questions as tiles for a thumb, each saying how it stands; `current` is the one whose page this is. */
export function QuestionTiles({ attemptId, questions, current }: Omit<QuestionListProps, "current"> & { current?: number }) {
  return (
    <ol className="app-questions__list">
      {questions.map((question) => (
        <li key={question.position}>
          <QuestionTile attemptId={attemptId} question={question} isCurrent={question.position === current} />
        </li>
      ))}
    </ol>
  );
}

type QuestionTileProps = { attemptId: string; question: QuestionState; isCurrent: boolean };

function QuestionTile({ attemptId, question: { position, answered, flagged }, isCurrent }: QuestionTileProps) {
  const { states, question } = useWords().test.item;
  return (
    <a
      className={answered ? "app-questions__link app-questions__link--answered" : "app-questions__link"}
      href={`/attempts/${attemptId}/items/${position}`}
      aria-label={[question(position), answered ? states.answered : states.open, ...(flagged ? [states.flagged] : [])].join(", ")}
      aria-current={isCurrent ? "page" : undefined}
    >
      {position}
      {answered && <TickMark />}
      {flagged && <FlagMark />}
    </a>
  );
}

function QuestionKey() {
  const { key } = useWords().test.item;
  return (
    <p className="app-questions__key" aria-hidden="true">
      <span>
        <TickMark /> {key.answered}
      </span>
      <span>
        <FlagMark /> {key.flagged}
      </span>
    </p>
  );
}
