import { kindRules } from "#app/domain/assessment/kinds";
import type { Question } from "#app/domain/course/content-schema";
import { Tag } from "#ui/govuk/tag";

/** A question with its key and its reasons, for editors alone. */
export function KeyedItem({ item }: { item: Question }) {
  const { keyOf, itemField } = kindRules(item.kind);
  const extra = itemField?.write(item);
  return (
    <div className="app-keyed-item">
      {item.situation && <p className="govuk-body">{item.situation}</p>}
      <p className="govuk-body govuk-!-font-weight-bold">{item.stem}</p>
      <ul className="app-keyed-item__options">
        {item.options.map((option) => {
          const { label, partner, scores } = keyOf(item, option);
          return (
            <li key={option.id} className="app-keyed-item__option">
              <Tag className={scores ? "govuk-tag--green" : "govuk-tag--grey"}>{label}</Tag>
              <div>
                <p className="govuk-body govuk-!-margin-bottom-1">
                  {option.text}
                  {partner !== undefined && <strong className="app-keyed-item__partner">{partner}</strong>}
                </p>
                <p className="govuk-body-s app-muted govuk-!-margin-bottom-0">{option.why}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {itemField && extra && (
        <p className="govuk-body-s">
          {itemField.label}: {extra.split("\n").join(" · ")}
        </p>
      )}
    </div>
  );
}
