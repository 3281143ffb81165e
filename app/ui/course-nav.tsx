export type CoursePage =
  "overview" | "items" | "scenarios" | "preview" | "reports" | "corrections" | "publication" | "versions" | "statistics";

const PAGES: [CoursePage, string, string][] = [
  ["overview", "", "Overview"],
  ["items", "/items", "Questions"],
  ["scenarios", "/scenarios", "Scenarios"],
  ["preview", "/preview", "Paper preview"],
  ["reports", "/reports", "Reports"],
  ["corrections", "/corrections", "Corrections"],
  ["publication", "/publication", "Draft and publish"],
  ["versions", "/versions", "Versions"],
  ["statistics", "/statistics", "Statistics"],
];

type CourseNavProps = {
  course: string;
  current?: CoursePage;
  /** How many changes are unpublished. */
  drafted: number;
  /** How many reports of drivers wait for an answer, where the page knows. */
  reported?: number;
};

/** The parts of one course, on each of its pages. */
export function CourseNav({ course, current, drafted, reported = 0 }: CourseNavProps) {
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
              {page === "reports" && <Count count={reported} of={reported === 1 ? "open report" : "open reports"} />}
              {page === "publication" && <Count count={drafted} of={drafted === 1 ? "unpublished change" : "unpublished changes"} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ count, of }: { count: number; of: string }) {
  if (count === 0) return null;
  return (
    <span className="app-course-nav__count">
      {count}
      <span className="govuk-visually-hidden"> {of}</span>
    </span>
  );
}
