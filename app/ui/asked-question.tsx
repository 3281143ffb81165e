import { printDateTime } from "#app/domain/licensing/calendar-date";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Button, ButtonLink } from "#ui/govuk/button";
import { CharacterCount } from "#ui/govuk/character-count";
import { InsetText } from "#ui/govuk/inset-text";
import { useWords } from "#ui/words-context";

type Asked = { verificationId: string; question: string; askedAt: Date; officer: string };

/** An officer's question and one box for the answer. */
export function OpenQuestion({ question, form }: { question: Asked; form: FormState }) {
  const words = useWords().deferral;
  return (
    <>
      <Question question={question} />
      <p className="govuk-body">{words.lead}</p>
      <form method="post" noValidate>
        <input type="hidden" name="question" value={question.verificationId} />
        <CharacterCount
          name="answer"
          label={words.label}
          hint={words.hint}
          rows={6}
          maxCharacters={2000}
          description={words.limit}
          defaultValue={valueOf(form, "answer")}
          errorMessage={form.errors.answer}
        />
        <Button preventDoubleClick>{words.submit}</Button>
      </form>
    </>
  );
}

type AnsweredQuestionProps = { question: Asked; answer: { text: string; answeredAt: Date }; authorityName: string };

/** The question with what the driver answered, and that the council goes on now. */
export function AnsweredQuestion({ question, answer, authorityName }: AnsweredQuestionProps) {
  const words = useWords().deferral;
  return (
    <>
      <p className="govuk-body-l">{words.sent(authorityName)}</p>
      <Question question={question} />
      <h2 className="govuk-heading-m">{words.yourAnswer}</h2>
      <p className="govuk-body app-letter__text">{answer.text}</p>
      <p className="govuk-body">{words.sentOn(printDateTime(answer.answeredAt))}</p>
      <p className="govuk-body">{words.change}</p>
      <ButtonLink href="/home">{words.goOn}</ButtonLink>
    </>
  );
}

/** The question was taken back, or decided without an answer. */
export function NoQuestion() {
  const words = useWords().deferral;
  return (
    <>
      <p className="govuk-body">{words.none}</p>
      <ButtonLink href="/home">{words.goOn}</ButtonLink>
    </>
  );
}

function Question({ question: { question, askedAt, officer } }: { question: Asked }) {
  const words = useWords().deferral;
  return (
    <InsetText>
      <p className="govuk-body app-letter__text">{question}</p>
      <p className="govuk-body govuk-!-margin-bottom-0 app-muted">{words.askedBy(officer, printDateTime(askedAt))}</p>
    </InsetText>
  );
}
