import type { Item } from "#app/domain/course/content-schema";
import { Tag } from "#ui/govuk/tag";
import { KeyedItem } from "#ui/keyed-item";

type PreviewedPaperProps = { course: string; items: readonly Item[]; titles: ReadonlyMap<string, string> };

/** A whole paper with its key, each question a step from its editing page. */
export function PreviewedPaper({ course, items, titles }: PreviewedPaperProps) {
  return (
    <ol className="app-paper">
      {items.map((item, index) => (
        <li key={item.id} className="app-paper__item">
          <p className="app-paper__head">
            <strong>Question {index + 1}</strong>
            <span className="app-muted">{titles.get(item.topic)}</span>
            {item.critical && <Tag className="govuk-tag--purple">Critical</Tag>}
            <a className="govuk-link" href={`/editor/courses/${course}/items/${item.id}`}>
              Edit<span className="govuk-visually-hidden"> question {index + 1}</span>
            </a>
          </p>
          <KeyedItem item={item} />
        </li>
      ))}
    </ol>
  );
}
