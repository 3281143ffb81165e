import { kindRules } from "#app/domain/assessment/kinds";
import type { Journey, Module } from "#app/domain/course/content-schema";
import { HIGHEST_READING_GRADE, readingGrade } from "#app/domain/course/readability";
import { Details } from "#ui/govuk/details";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import { KeyedItem } from "#ui/keyed-item";

/** Lessons, stories and practice of one module, as an editor reads them through. */
export function ModuleContents({ course, module }: { course: string; module: Module }) {
  return (
    <>
      <h2 className="govuk-heading-m">Lessons</h2>
      <LessonTable course={course} module={module} />
      <h2 className="govuk-heading-m">What would you do next?</h2>
      {module.journeys.map((journey) => (
        <Details key={journey.id} summary={`${journey.title} (${journey.steps.length} steps)`}>
          <JourneySteps journey={journey} />
        </Details>
      ))}
      <h2 className="govuk-heading-m">Practice questions</h2>
      {module.practice.map((item) => (
        <Details key={item.id} summary={kindRules(item.kind).plainStem(item.stem)}>
          <KeyedItem item={item} />
        </Details>
      ))}
      <p className="govuk-body app-muted">
        Stories and practice questions take no part in the test. They are changed in the content files.
      </p>
    </>
  );
}

function LessonTable({ course, module }: { course: string; module: Module }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Lesson", "Minutes", "Reading grade"]}
      rows={module.lessons.map((lesson) => [
        {
          children: (
            <a className="govuk-link" href={`/editor/courses/${course}/modules/${module.slug}/lessons/${lesson.slug}`}>
              {lesson.title}
            </a>
          ),
        },
        { "data-label": "Minutes", children: lesson.minutes },
        { "data-label": "Reading grade", children: <Grade body={lesson.body} /> },
      ])}
    />
  );
}

/** How hard a lesson reads, and whether that is too hard to publish. */
export function Grade({ body }: { body: string }) {
  const grade = readingGrade(body);
  return (
    <>
      {grade.toFixed(1)} {grade > HIGHEST_READING_GRADE && <Tag className="govuk-tag--red">Too hard</Tag>}
    </>
  );
}

function JourneySteps({ journey }: { journey: Journey }) {
  return (
    <ol className="govuk-list govuk-list--number govuk-list--spaced">
      {journey.steps.map((step) => (
        <li key={step.question}>
          <KeyedItem
            item={{
              kind: "single",
              situation: step.situation,
              stem: step.question,
              options: step.choices.map(({ id, text, best, feedback }) => ({ id, text, correct: best, why: feedback })),
            }}
          />
        </li>
      ))}
    </ol>
  );
}
