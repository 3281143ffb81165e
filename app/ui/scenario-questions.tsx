import { kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";
import { Tag } from "#ui/govuk/tag";

/** The questions about a story in the order in which they are asked, and the way to one more. */
export function ScenarioQuestions({ course, scenario, items }: { course: string; scenario: string; items: readonly Item[] }) {
  return (
    <section aria-labelledby="questions-title">
      <h2 className="govuk-heading-m" id="questions-title">
        Its questions
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body">There are none yet. A scenario needs at least two.</p>
      ) : (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {items.map((item) => (
            <li key={item.id}>
              {item.situation && <span className="app-muted">{item.situation} </span>}
              <a className="govuk-link" href={`/editor/courses/${course}/items/${item.id}`}>
                {kindRules(item.kind).plainStem(item.stem)}
              </a>{" "}
              {item.critical && <Tag className="govuk-tag--purple">Critical</Tag>}
            </li>
          ))}
        </ol>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/editor/courses/${course}/items/new?scenario=${scenario}`}>
          Add a question about this story
        </a>
      </p>
    </section>
  );
}
