import { coursePath } from "#app/domain/course/addresses";
import type { ShownCourse } from "#app/ui/standing";
import { ProgressBar } from "#ui/progress-bar";
import { useWords } from "#ui/words-context";

/** What is saved of a course already, module by module. */
export function SavedProgress({ course }: { course: ShownCourse }) {
  const words = useWords().home.saved;
  const { modules } = course.plan;
  const all = modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
  const finished = modules.reduce((sum, module) => sum + module.finished, 0);
  return (
    <section className="app-saved">
      <h2 className="govuk-heading-m">{words.heading}</h2>
      {finished === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <ProgressBar label={words.bar} text={words.text(finished, all)} value={finished} of={all} />
      )}
      {finished > 0 && (
        <ol className="app-saved__modules">
          {modules.map(({ slug, title, state, lessons, finished: read }) => (
            <li key={slug} className="app-saved__module">
              <span>{title}</span>
              <span className="app-saved__count">{state === "finished" ? words.done : words.module(read, lessons.length)}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="govuk-body">
        <a className="govuk-link app-tap" href={coursePath(course.courseId)}>
          {words.course}
        </a>
      </p>
    </section>
  );
}
