import type { ReviewedItem as Reviewed, ReviewedOption } from "#app/domain/assessment/disclosure";
import { InsetText } from "#ui/govuk/inset-text";
import { Tag } from "#ui/govuk/tag";
import { ScenarioStory } from "#ui/scenario-story";
import { useWords } from "#ui/words-context";

/** One question of a test that was passed: the right answer, the reasons, and what the driver chose while that is kept. */
export function ReviewedItem({ item, of, answersKept }: { item: Reviewed; of: number; answersKept: boolean }) {
  const words = useWords().review;
  return (
    <section className="app-keyed-item" aria-labelledby={`question-${item.position}`}>
      <h2 className="govuk-heading-m" id={`question-${item.position}`}>
        {words.question(item.position, of)}
      </h2>
      {item.story && <ScenarioStory story={item.story} />}
      {item.situation && <p className="govuk-body">{item.situation}</p>}
      <p className="govuk-body govuk-!-font-weight-bold">{item.stem}</p>
      {item.correction && <InsetText>{words.corrections[item.correction]}</InsetText>}
      {answersKept && !item.answered && <p className="govuk-body">{words.nothing}</p>}
      <ul className="app-keyed-item__options">
        {item.options.map((option, index) => (
          <Option key={index} option={option} />
        ))}
      </ul>
    </section>
  );
}

function Option({ option: { text, why, right, chosen } }: { option: ReviewedOption }) {
  const words = useWords().review;
  return (
    <li className="app-keyed-item__option app-nowrap">
      <Tag className={right ? "govuk-tag--green" : "govuk-tag--grey"}>{right ? words.right : words.wrong}</Tag>
      <div>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {text} {chosen && <Tag className="govuk-tag--blue">{words.yours}</Tag>}
        </p>
        {why && <p className="govuk-body-s app-muted govuk-!-margin-bottom-0">{why}</p>}
      </div>
    </li>
  );
}
