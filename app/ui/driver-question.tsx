import { printDateTime } from "#app/domain/licensing/calendar-date";
import { InsetText } from "#ui/govuk/inset-text";

type DriverQuestionProps = {
  question: { question: string; askedAt: Date; officer: string; answer: { text: string; answeredAt: Date } | null } | null;
};

/** What an officer has asked the driver and what came back: first thing on the page, because the decision waits for it. */
export function DriverQuestion({ question }: DriverQuestionProps) {
  if (!question) return null;
  const { answer } = question;
  return (
    <InsetText>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>
          {question.officer} asked the driver on {printDateTime(question.askedAt)}
        </strong>
      </p>
      <p className="govuk-body">
        <span className="app-letter__text">{question.question}</span>
      </p>
      {answer ? (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>The driver answered on {printDateTime(answer.answeredAt)}</strong>
          </p>
          <p className="govuk-body app-letter__text govuk-!-margin-bottom-0">{answer.text}</p>
        </>
      ) : (
        <p className="govuk-body govuk-!-margin-bottom-0">The driver has not answered yet.</p>
      )}
    </InsetText>
  );
}
