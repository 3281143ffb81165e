import type { ReactNode } from "react";
import { type CardNumber, type ContactCard, dialAddress } from "#app/domain/course/contact-card";
import type { Handout } from "#app/domain/course/content-schema";
import { AreaForm, type Area } from "#ui/area-form";
import { useWords } from "#ui/words-context";

type Card = { card: ContactCard; area: Area | null };

/** Every number of the card, the most urgent first, each one tap away from being dialled. */
export function ConcernNumbers({ card, area, areas, handout }: Card & { areas: Area[]; handout: Handout }) {
  const { groups } = useWords().concern;
  return (
    <div>
      <Group title={groups.emergency} numbers={card.emergency} urgent />
      <Group title={groups.police} numbers={card.police} />
      <Group title={groups.local} numbers={card.local} caption={area?.name}>
        <MissingNumbers card={card} area={area} />
        <AreaForm area={area} areas={areas} handout={handout} />
      </Group>
      <Group title={groups.helplines} numbers={card.helplines} />
    </div>
  );
}

type GroupProps = { title: string; caption?: string; numbers: CardNumber[]; urgent?: boolean; children?: ReactNode };

function Group({ title, caption, numbers, urgent, children }: GroupProps) {
  return (
    <section className={urgent ? "app-numbers app-numbers--urgent" : "app-numbers"}>
      <h2 className="govuk-heading-m">
        {title}
        {caption && <span className="app-numbers__area">{caption}</span>}
      </h2>
      {numbers.length > 0 && (
        <ul className="app-numbers__list">
          {numbers.map((number) => (
            <NumberRow key={number.name} number={number} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function NumberRow({ number: contact }: { number: CardNumber }) {
  const words = useWords().concern;
  return (
    <li className="app-number">
      <div className="app-number__text">
        <strong>
          {contact.label}
          {contact.recheck && <i className="app-number__mark"> {words.recheckShort}</i>}
        </strong>
        <span>{contact.when}.</span>
        {contact.recheck && <em>{words.recheck}</em>}
      </div>
      <Dial contact={contact} />
    </li>
  );
}

function Dial({ contact }: { contact: CardNumber }) {
  const { actions } = useWords().concern;
  const address = dialAddress(contact);
  const text = (
    <>
      <span className="app-number__verb">{actions[contact.action]}</span> {contact.number}
    </>
  );
  if (!address) return <span className="app-number__dial app-number__dial--key">{text}</span>;
  return (
    <a className="app-number__dial" href={address}>
      {text}
      <span className="govuk-visually-hidden">, {contact.label}</span>
    </a>
  );
}

/** Says plainly that an area has no checked number, instead of leaving a gap. */
function MissingNumbers({ card, area }: Card) {
  const { missing } = useWords().concern;
  if (!area || !card.missing) return null;
  return <p className="app-numbers__missing">{missing[card.missing](area.name)}</p>;
}
