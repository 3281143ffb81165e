import type { QuestionState } from "#app/domain/assessment/question-states";
import { Button } from "#ui/govuk/button";
import { WarningText } from "#ui/govuk/warning-text";
import { QuestionTiles } from "#ui/question-list";
import { SavedStatus } from "#ui/saved-status";
import { useWords } from "#ui/words-context";

type HandInProps = { attemptId: string; questions: readonly QuestionState[] };

/** The last look: what is still open, and that nothing can be changed afterwards. */
export function HandIn({ attemptId, questions }: HandInProps) {
  const words = useWords().test.submission;
  const missing = questions.filter((question) => !question.answered);
  const flagged = questions.filter((question) => question.flagged);
  return (
    <>
      {missing.length === 0 ? (
        <p className="govuk-body-l">{words.all}</p>
      ) : (
        <>
          <WarningText>
            {words.missing(missing.length)} {words.counts}
          </WarningText>
          <QuestionTiles attemptId={attemptId} questions={missing} />
        </>
      )}
      {flagged.length > 0 && (
        <>
          <p className="govuk-body">{words.flagged(flagged.length)}</p>
          <QuestionTiles attemptId={attemptId} questions={flagged} />
        </>
      )}
      <p className="govuk-body">{words.final}</p>
      <SavedStatus attemptId={attemptId} />
      <form method="post" className="app-actions">
        <Button>{words.submit}</Button>
        <a className="govuk-link app-tap" href={`/attempts/${attemptId}/summary`}>
          {words.back}
        </a>
      </form>
    </>
  );
}
