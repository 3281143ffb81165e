import { lessonPath, modulePath } from "#app/domain/course/addresses";
import type { PlannedModule, ReadingPlan, ReadingState } from "#app/domain/course/reading-plan";
import { TaskList, type TaskListItem } from "#ui/govuk/task-list";
import { Tag } from "#ui/govuk/tag";
import { useWords } from "#ui/words-context";

/** The modules of a course in order; one whose turn has not come is no link, and before the course is begun none is. */
export function ModuleTasks({ course, plan, begun }: { course: string; plan: ReadingPlan; begun: boolean }) {
  const { states, taskHint } = useWords().training.course;
  const items = plan.modules.map(({ slug, title, state, lessons, finished, minutesLeft }) => ({
    title,
    hint: taskHint(finished, lessons.length, minutesLeft),
    ...statusOf(state, states),
    ...(begun && state !== "later" ? { href: modulePath(course, slug) } : {}),
  }));
  return <TaskList items={items} idPrefix="module" />;
}

/** The lessons of a module in order. */
export function LessonTasks({ course, module }: { course: string; module: PlannedModule }) {
  const { states, pageHint } = useWords().training.module;
  const items = module.lessons.map((lesson) => ({
    title: lesson.title,
    hint: pageHint(lesson.minutes),
    ...statusOf(lesson.state, states),
    ...(lesson.state === "later" ? {} : { href: lessonPath(course, lesson) }),
  }));
  return <TaskList items={items} idPrefix="lesson" />;
}

function statusOf(state: ReadingState, words: Record<ReadingState, string>): Pick<TaskListItem, "status" | "statusClassName"> {
  if (state === "finished") return { status: words.finished };
  if (state === "later") return { status: words.later, statusClassName: "govuk-task-list__status--cannot-start-yet" };
  return { status: <Tag className={state === "next" ? "govuk-tag--blue" : "govuk-tag--yellow"}>{words[state]}</Tag> };
}
