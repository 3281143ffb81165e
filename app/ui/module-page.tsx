import { coursePath } from "#app/domain/course/addresses";
import type { PlannedModule } from "#app/domain/course/reading-plan";
import { type ShownCourse, type ShownStanding, stepOfCourse } from "#app/ui/standing";
import { NextStepPanel } from "#ui/next-step-panel";
import { Page } from "#ui/page";
import { LessonTasks } from "#ui/reading-tasks";
import { useWords } from "#ui/words-context";

type ModulePageProps = {
  standing: ShownStanding;
  course: ShownCourse;
  planned: PlannedModule;
  /** Its place in the course, from 1. */
  number: number;
  module: { title: string; summary: string; outcomes: readonly string[] };
};

/** One part of the course: what it teaches and its pages; once it is read, what was learned and where to go on. */
export function ModulePage({ standing, course, planned, number, module }: ModulePageProps) {
  const words = useWords().training.module;
  const finished = planned.state === "finished";
  const step = stepOfCourse(standing, course.courseId);
  return (
    <Page
      title={module.title}
      caption={words.part(number, course.plan.modules.length)}
      back={{ href: coursePath(course.courseId), text: words.allParts }}
    >
      {finished ? <Finished /> : <p className="govuk-body-l">{module.summary}</p>}
      {step && <NextStepPanel step={step} standing={standing} />}
      <h2 className="govuk-heading-s">{finished ? words.learned : words.learn}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {module.outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{words.pages}</h2>
      <LessonTasks course={course.courseId} module={planned} />
    </Page>
  );
}

function Finished() {
  const words = useWords().training.module;
  return (
    <div className="app-finished">
      <p className="govuk-heading-m app-finished__title">{words.finished}</p>
      <p className="govuk-body">{words.rest}</p>
    </div>
  );
}
