import type { CardNumber, ContactCard } from "#app/domain/course/contact-card";
import type { Handout } from "#app/domain/course/content-schema";
import type { Area } from "#ui/area-form";
import { useWords } from "#ui/words-context";

/** The card to cut out and fold, as large as a bank card. Only print shows it: the page above says the same. */
export function GloveboxCard({ card, area, handout }: { card: ContactCard; area: Area | null; handout: Handout }) {
  const words = useWords().concern;
  const missing = area ? card.missing : "both";
  return (
    <section className="app-glovebox">
      <p className="app-glovebox__fold">{words.cardFold}</p>
      <div className="app-glovebox__card">
        <div className="app-glovebox__face">
          <h2>{words.cardHeadings.call}</h2>
          <CardNumbers numbers={[...card.emergency, ...card.police, ...card.helplines.slice(0, 3)]} />
        </div>
        <div className="app-glovebox__face">
          <h2>{area?.name ?? words.groups.local}</h2>
          <CardNumbers numbers={card.local} />
          {missing && <p>{words.cardMissing[missing]}</p>}
          <h2>{words.cardHeadings.act}</h2>
          <p>{words.cardEnough}</p>
          <p>{words.cards[handout].cardNote}</p>
          <p>{words.cardDont}</p>
        </div>
      </div>
    </section>
  );
}

function CardNumbers({ numbers }: { numbers: CardNumber[] }) {
  return (
    <ul>
      {numbers.map((number) => (
        <li key={number.name}>
          <CardLine contact={number} />
        </li>
      ))}
    </ul>
  );
}

/** The number first, to be found at a glance; a key to press stands at the end of its own sentence. */
function CardLine({ contact: { label, number, action, recheck } }: { contact: CardNumber }) {
  const { actions, recheckShort } = useWords().concern;
  const strong = <strong>{action === "text" ? `${actions.text} ${number}` : number}</strong>;
  return (
    <>
      {action === "press" ? label : strong} {action === "press" ? strong : label} {recheck && recheckShort}
    </>
  );
}
