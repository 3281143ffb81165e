export type CoursePage = "overview" | "items" | "preview" | "publication" | "versions" | "statistics";

const PAGES: [CoursePage, string, string][] = [
  ["overview", "", "Overview"],
  ["items", "/items", "Questions"],
  ["preview", "/preview", "Paper preview"],
  ["publication", "/publication", "Draft and publish"],
  ["versions", "/versions", "Versions"],
  ["statistics", "/statistics", "Statistics"],
];

/** The parts of one course, on each of its pages; `drafted` counts its unpublished changes. */
export function CourseNav({ course, current, drafted }: { course: string; current?: CoursePage; drafted: number }) {
  return (
    <nav className="app-course-nav" aria-label="Course">
      <ul className="app-course-nav__list">
        {PAGES.map(([page, path, words]) => (
          <li key={page}>
            <a
              className={page === current ? "app-course-nav__link app-course-nav__link--current" : "app-course-nav__link"}
              href={`/editor/courses/${course}${path}`}
              aria-current={page === current ? "page" : undefined}
            >
              {words}
              {page === "publication" && drafted > 0 && (
                <span className="app-course-nav__count">
                  {drafted}
                  <span className="govuk-visually-hidden"> unpublished {drafted === 1 ? "change" : "changes"}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
