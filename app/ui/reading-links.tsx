import type { Reading } from "#app/domain/course/reading-list";

/** Parts of the training to read again, each linked to its first page. */
export function ReadingLinks({ courseId, readings }: { courseId: string; readings: readonly Reading[] }) {
  return (
    <ul className="govuk-list app-readings">
      {readings.map(({ title, module, lesson }) => (
        <li key={module}>
          <a className="govuk-link app-tap" href={`/courses/${courseId}/modules/${module}/lessons/${lesson}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
