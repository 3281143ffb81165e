import type { PublicationProblem } from "#app/domain/course/publication";
import { Tag } from "#ui/govuk/tag";
import { TaskList } from "#ui/govuk/task-list";

/** What must be mended before publication, each leading to the page where it is mended. */
export function PublicationProblems({ course, problems }: { course: string; problems: readonly PublicationProblem[] }) {
  return (
    <TaskList
      items={problems.map(({ where, message }) => ({
        title: where.charAt(0).toUpperCase() + where.slice(1),
        hint: message,
        href: `/editor/courses/${course}${placeOf(where)}`,
        statusClassName: "app-nowrap",
        status: <Tag className="govuk-tag--red">To mend</Tag>,
      }))}
    />
  );
}

/** The address below the course of the place a problem names. */
function placeOf(where: string): string {
  const [kind, name = ""] = where.split(", ")[0]?.split(" ") ?? [];
  if (kind === "item") return `/items/${name}`;
  if (kind === "scenario") return `/scenarios/${name}`;
  if (kind === "module") return `/modules/${name}`;
  if (kind === "lesson" && name.includes("/")) return `/modules/${name.replace("/", "/lessons/")}`;
  return kind === "lesson" || kind === "outcome" ? "" : "/items";
}
