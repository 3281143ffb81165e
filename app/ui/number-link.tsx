import { dialAddress } from "#app/domain/course/contact-card";
import type { Contact } from "#app/domain/course/contact-schema";
import { useWords } from "#ui/words-context";

export type DialNumber = Pick<Contact, "name" | "label" | "number" | "action">;

/** A telephone number that a tap dials; a key to press stands in bold. A number that has left the list leads to the card. */
export function NumberLink({ name, numbers }: { name: string; numbers: readonly DialNumber[] }) {
  const words = useWords().training.lesson;
  const contact = numbers.find((candidate) => candidate.name === name);
  if (!contact)
    return (
      <a className="govuk-link" href="/report-a-concern">
        {words.askCard}
      </a>
    );
  const address = dialAddress(contact);
  if (!address) return <strong>{contact.number}</strong>;
  return (
    <a className="govuk-link app-dial" href={address}>
      {contact.number}
    </a>
  );
}
