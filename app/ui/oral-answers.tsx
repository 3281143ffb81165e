import type { ShownItem } from "#app/domain/assessment/paper";
import { AnswerWords } from "#ui/answer-words";

/** What is written down of a spoken test, for the colleague who heard it; nothing says what is right. */
export function OralAnswers({ answers }: { answers: readonly { item: ShownItem; values: readonly string[] }[] }) {
  return (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        What is written down
      </h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced app-oral-answers">
        {answers.map(({ item, values }) => (
          <li key={item.position}>
            {item.stem}
            {values.length === 0 ? (
              <p className="govuk-body app-muted">No answer</p>
            ) : (
              <div className="govuk-!-font-weight-bold">
                <AnswerWords item={item} values={values} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
