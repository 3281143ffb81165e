import { coursePath } from "#app/domain/course/addresses";
import { asksForTraining } from "#app/domain/licensing/next-step";
import { type ShownCourse, type ShownStanding, stepOfCourse } from "#app/ui/standing";
import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { NextStepPanel } from "#ui/next-step-panel";
import { Page } from "#ui/page";
import { ModuleTasks } from "#ui/reading-tasks";
import { useWords } from "#ui/words-context";

type CoursePageProps = { standing: ShownStanding; course: ShownCourse; summary: string };

/** The course of one driver: which version it is, what is read and what comes next. */
export function CoursePage({ standing, course, summary }: CoursePageProps) {
  const words = useWords().training.course;
  const { version, approval, round, plan } = course;
  const lessons = plan.modules.reduce((sum, module) => sum + module.lessons.length, 0);
  return (
    <Page title={course.title} back={{ href: "/home" }}>
      <p className="govuk-body-l">{summary}</p>
      <p className="govuk-body">
        {words.about(plan.modules.length, lessons)} {plan.minutesLeft > 0 && words.left(plan.minutesLeft)}
      </p>
      {round === "none" && <Warning />}
      <OnwardFromCourse standing={standing} course={course} />
      <h2 className="govuk-heading-m">{words.parts}</h2>
      <ModuleTasks course={course.courseId} plan={plan} begun={round !== "none"} />
      {round !== "none" && <Warning />}
      <InsetText>
        {words.version(version, approval)} {round === "open" && words.keptVersion}
      </InsetText>
    </Page>
  );
}

/** Begins the training where it is to be begun, and otherwise shows the next step. */
function OnwardFromCourse({ standing, course }: Omit<CoursePageProps, "summary">) {
  const words = useWords().training.course;
  const step = stepOfCourse(standing, course.courseId);
  const asked = standing.applications.some((application) => application.courseId === course.courseId && asksForTraining(application));
  const begins = course.round !== "open" && asked;
  if (begins)
    return (
      <form method="post" action={`${coursePath(course.courseId)}/enrolment`}>
        {course.round === "over" && <p className="govuk-body">{words.overAgain}</p>}
        <Button className="app-next__button">{course.round === "over" ? words.beginAgain : words.begin}</Button>
      </form>
    );
  return (
    <>
      {course.round === "over" && <p className="govuk-body">{words.over}</p>}
      {step && <NextStepPanel step={step} standing={standing} />}
    </>
  );
}

/** One sentence about what the pages speak of, and a word about breaks. */
function Warning() {
  const words = useWords().training.course;
  return (
    <div className="app-tile">
      <p className="govuk-body">
        <strong>{words.warning}</strong>
      </p>
      <p className="govuk-body">{words.breaks}</p>
      <p className="govuk-body">
        {words.supportText}{" "}
        <a className="govuk-link" href="/report-a-concern">
          {words.supportLink}
        </a>
      </p>
    </div>
  );
}
