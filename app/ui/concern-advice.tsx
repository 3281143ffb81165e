import { useWords } from "#ui/words-context";

/** What to note, what to say, and what to leave to others. */
export function ConcernAdvice() {
  const words = useWords().concern;
  return (
    <div>
      <Advice title={words.noteTitle} entries={words.note} after={words.noteHint} />
      <Advice title={words.sayTitle} entries={words.say} />
      <Advice title={words.childTitle} entries={words.child} />
      <Advice title={words.dontTitle} entries={words.dont} className="app-advice--dont" />
      <p className="app-muted app-advice__foot">{words.notHere}</p>
    </div>
  );
}

function Advice({ title, entries, after, className = "" }: { title: string; entries: string[]; after?: string; className?: string }) {
  return (
    <section className={`app-advice ${className}`}>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
      {after && <p className="govuk-body">{after}</p>}
    </section>
  );
}
