import type { TextBlock, TextSection } from "#app/ui/text-section";

/** A page of text: what is on it, and then each part under its heading. */
export function TextSections({ contents, sections }: { contents?: string; sections: readonly TextSection[] }) {
  return (
    <>
      {contents && <Contents title={contents} sections={sections} />}
      {sections.map(({ id, heading, text }) => (
        <section key={id} className="app-text-section" id={id} aria-labelledby={`${id}-heading`}>
          <h2 className="govuk-heading-m" id={`${id}-heading`}>
            {heading}
          </h2>
          {text.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
    </>
  );
}

function Contents({ title, sections }: { title: string; sections: readonly TextSection[] }) {
  return (
    <nav className="app-contents" aria-label={title}>
      <ul className="app-contents__list">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Block({ block }: { block: TextBlock }) {
  if (typeof block === "string") return <p className="govuk-body">{block}</p>;
  if (Array.isArray(block))
    return (
      <ul className="govuk-list govuk-list--bullet">
        {block.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    );
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={block.href}>
        {block.text}
      </a>
    </p>
  );
}
