const ADDRESS = /(https?:\/\/\S+)/;

/** A letter as it was written, with its addresses to follow. */
export function LetterText({ text }: { text: string }) {
  const parts = text.trim().split(ADDRESS);
  return (
    <p className="govuk-body app-letter__text">
      {parts.map((part, index) => (ADDRESS.test(part) ? <Address key={index} href={part} /> : part))}
    </p>
  );
}

function Address({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href}>
      {href}
    </a>
  );
}
