import type { Item, Scenario } from "#app/domain/course/content-schema";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type ScenarioTableProps = {
  course: string;
  scenarios: readonly Scenario[];
  items: readonly Item[];
  titles: ReadonlyMap<string, string>;
  /** The ids of the scenarios with unpublished changes. */
  drafted: readonly string[];
};

/** The scenarios of a course with how many questions each holds. */
export function ScenarioTable({ course, scenarios, items, titles, drafted }: ScenarioTableProps) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Scenario", "Module", "Questions"]}
      rows={scenarios.map(({ id, title, topic, journey }) => [
        {
          className: "app-item-cell",
          children: (
            <>
              <a className="govuk-link" href={`/editor/courses/${course}/scenarios/${id}`}>
                {title}
              </a>
              <span className="app-item-cell__about">
                {journey && <Tag className="govuk-tag--blue">Journey</Tag>}
                {drafted.includes(id) && <Tag className="govuk-tag--yellow">Changed</Tag>}
                <span className="app-muted">{id}</span>
              </span>
            </>
          ),
        },
        { "data-label": "Module", children: titles.get(topic) ?? topic },
        { "data-label": "Questions", children: countQuestions(items.filter((item) => item.scenario === id)) },
      ])}
    />
  );
}

function countQuestions(items: readonly Item[]): string {
  const critical = items.filter((item) => item.critical).length;
  return critical === 0 ? String(items.length) : `${items.length} (${critical} critical)`;
}
