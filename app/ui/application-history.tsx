import { printDateTime } from "#app/domain/licensing/calendar-date";
import { actorWords, historyWords } from "#app/ui/history-words";

type Entry = { at: Date; who: string | null; role: string; action: string; detail: Record<string, unknown>; authority: string | null };

/** What happened to an application, the newest first. */
export function ApplicationHistory({ entries }: { entries: readonly Entry[] }) {
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        History
      </h2>
      {entries.length === 0 && <p className="govuk-body">Nothing has happened since the application was set up.</p>}
      <ol className="app-history">
        {entries.map(({ at, who, role, action, detail, authority }, index) => (
          <li key={index} className="app-history__entry">
            <span className="app-history__what">{historyWords(action, detail)}</span>
            <span className="app-history__who">
              {printDateTime(at)}, {actorWords(who, role)}
              {authority && `, ${authority}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
