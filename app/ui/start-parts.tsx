import { useWords } from "#ui/words-context";

/** How long, where, and what it costs, at a glance. */
export function StartFacts() {
  const words = useWords().start;
  return (
    <dl className="app-start__facts">
      {words.facts.map(({ name, value, note }) => (
        <div key={name} className="app-start__fact">
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What to have at hand, and the way from here to a pass. */
export function StartNeeds() {
  const words = useWords().start;
  return (
    <>
      <h2 className="govuk-heading-m">{words.needTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {words.need.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p className="govuk-body">{words.invited}</p>
      <h2 className="govuk-heading-m">{words.stepsTitle}</h2>
      <ol className="govuk-list app-start__steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** Why drivers, and the card for whoever is worried today. */
export function StartAside() {
  const words = useWords().start;
  return (
    <aside>
      <section className="app-start__concern">
        <h2 className="govuk-heading-m">{words.cardTitle}</h2>
        <p className="govuk-body">{words.card}</p>
        <p className="govuk-body">
          <a className="govuk-link govuk-!-font-weight-bold app-tap" href="/report-a-concern">
            {words.cardLink}
          </a>
        </p>
      </section>
      <h2 className="govuk-heading-m">{words.whyTitle}</h2>
      <p className="govuk-body">{words.why}</p>
      <p className="govuk-body">
        <a className="govuk-link app-tap" href="/help">
          {words.helpLink}
        </a>
      </p>
    </aside>
  );
}
