import { type ContactCard, sourcesOf } from "#app/domain/course/contact-card";
import type { Handout } from "#app/domain/course/content-schema";
import { printDate } from "#app/domain/licensing/calendar-date";
import { Button } from "#ui/govuk/button";
import { Details } from "#ui/govuk/details";
import { useWords } from "#ui/words-context";

/** Where the numbers come from, when they are checked again, and how to print them. */
export function ConcernSources({ card, handout }: { card: ContactCard; handout: Handout }) {
  const words = useWords().concern;
  return (
    <section className="app-handout__sources">
      <div className="app-no-print">
        <Button type="button" className="govuk-button--secondary" data-print hidden>
          {words.cards[handout].print}
        </Button>
        <p className="govuk-body">{words.printHint}</p>
      </div>
      {card.reviewBy && <p className="govuk-body">{words.reviewBy(printDate(card.reviewBy))}</p>}
      {anyStale(card) && <p className="govuk-body app-print-only">{words.recheckPrinted}</p>}
      <Details summary={words.sources} className="app-no-print">
        <ul className="govuk-list">
          {sourcesOf(card).map(({ title, url }) => (
            <li key={title}>{url ? <Outside href={url}>{title}</Outside> : title}</li>
          ))}
        </ul>
      </Details>
    </section>
  );
}

function anyStale(card: ContactCard): boolean {
  return [...card.emergency, ...card.police, ...card.local, ...card.helplines].some(({ recheck }) => recheck);
}

function Outside({ href, children }: { href: string; children: string }) {
  return (
    <a className="govuk-link" href={href} rel="noreferrer">
      {children}
    </a>
  );
}
