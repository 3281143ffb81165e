import type { Handout } from "#app/domain/course/content-schema";
import { useWords } from "#ui/words-context";

/** What to note, what to say, and what to leave to others. */
export function ConcernAdvice({ handout }: { handout: Handout }) {
  const words = useWords().concern;
  const { note, noteHint, say, dont } = words.cards[handout];
  return (
    <div>
      <Advice title={words.noteTitle} entries={note} after={noteHint} />
      <Advice title={words.sayTitle} entries={say} />
      <Advice title={words.childTitle} entries={words.child} />
      <Advice title={words.dontTitle} entries={dont} className="app-advice--dont" />
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
