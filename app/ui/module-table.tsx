import type { Course } from "#app/domain/course/content-schema";
import { Table } from "#ui/govuk/table";

/** The modules of a course in order, with what each holds and how many questions of the bank are about it. */
export function ModuleTable({ course }: { course: Course }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Module", "Lessons", "Stories", "Practice", "Questions", "Critical"]}
      rows={course.modules.map((module, index) => {
        const items = course.items.filter((item) => item.topic === module.slug);
        return [
          {
            children: (
              <a className="govuk-link" href={`/editor/courses/${course.slug}/modules/${module.slug}`}>
                {index + 1}. {module.title}
              </a>
            ),
          },
          { "data-label": "Lessons", children: module.lessons.length },
          { "data-label": "Stories", children: module.journeys.length },
          { "data-label": "Practice", children: module.practice.length },
          {
            "data-label": "Questions",
            children: (
              <a className="govuk-link" href={`/editor/courses/${course.slug}/items?topic=${module.slug}`}>
                {items.length}
                <span className="govuk-visually-hidden"> questions about {module.title}</span>
              </a>
            ),
          },
          { "data-label": "Critical", children: items.filter((item) => item.critical).length },
        ];
      })}
    />
  );
}
