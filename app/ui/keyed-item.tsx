import type { Item } from "#app/domain/course/content-schema";
import { Tag } from "#ui/govuk/tag";

type Shown = Pick<Item, "situation" | "stem" | "options">;

/** A question with its key and its reasons, for editors alone. */
export function KeyedItem({ item }: { item: Shown }) {
  return (
    <div className="app-keyed-item">
      {item.situation && <p className="govuk-body">{item.situation}</p>}
      <p className="govuk-body govuk-!-font-weight-bold">{item.stem}</p>
      <ul className="app-keyed-item__options">
        {item.options.map((option) => (
          <li key={option.id} className="app-keyed-item__option">
            <Tag className={option.correct ? "govuk-tag--green" : "govuk-tag--grey"}>{option.correct ? "Right" : "Wrong"}</Tag>
            <div>
              <p className="govuk-body govuk-!-margin-bottom-1">{option.text}</p>
              <p className="govuk-body-s app-muted govuk-!-margin-bottom-0">{option.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
