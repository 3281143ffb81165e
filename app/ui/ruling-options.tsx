import type { Ruling } from "#app/domain/assessment/correction";
import { kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";
import { Tag } from "#ui/govuk/tag";

/** The options of a faulty question: what its key said when it was published, and what is right by the correction. */
export function RulingOptions({ item, ruling }: { item: Item; ruling: Ruling }) {
  return (
    <div className="app-keyed-item">
      {item.situation && <p className="govuk-body">{item.situation}</p>}
      <p className="govuk-body govuk-!-font-weight-bold">{item.stem}</p>
      <ul className="app-keyed-item__options">
        {item.options.map((option) => (
          <li key={option.id} className="app-keyed-item__option">
            <RulingTag
              was={kindRules(item.kind).keyOf(item, option).scores}
              is={ruling.kind === "void" ? null : ruling.right.includes(option.id)}
            />
            <p className="govuk-body govuk-!-margin-bottom-0">{option.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `is` is null where the question does not count any more. */
function RulingTag({ was, is }: { was: boolean; is: boolean | null }) {
  if (is === null || is === was) return <Tag className={was ? "govuk-tag--green" : "govuk-tag--grey"}>{was ? "Right" : "Wrong"}</Tag>;
  return <Tag className="govuk-tag--yellow">{is ? "Now right" : "Now wrong"}</Tag>;
}
