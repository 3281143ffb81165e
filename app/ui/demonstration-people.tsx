import { DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from "#app/domain/demonstration";
import { SummaryList } from "#ui/govuk/summary-list";
import { useWords } from "#ui/words-context";

/** Shown on the sign-in page of a demonstration, and nowhere else. */
export function DemonstrationPeople() {
  const words = useWords().signIn;
  return (
    <section className="app-tile">
      <p className="govuk-body">{words.demonstration}</p>
      <SummaryList rows={DEMONSTRATION_PEOPLE.map(({ email, name, note }) => ({ key: `${name}, ${note}`, value: email }))} />
      <p className="govuk-body">
        {words.password}: <strong>{DEMONSTRATION_PASSWORD}</strong>
      </p>
    </section>
  );
}
