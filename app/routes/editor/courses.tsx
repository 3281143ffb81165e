import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import { requireEditor } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listCourses } from "#db/queries/courses";
import { countDocuments } from "#db/queries/drafts";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEditor(request);
  const courses = await listCourses(store);
  return Promise.all(courses.map(async (course) => ({ ...course, drafted: await countDocuments(store, course.courseId) })));
}

export default function Courses() {
  const courses = useLoaderData<typeof loader>();
  return (
    <Page title="Courses" wide>
      <p className="govuk-body">Your changes gather in a draft. Drivers see them only after publication.</p>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Course", "Live version", "Published", "Draft"]}
        rows={courses.map(({ courseId, title, version, publishedAt, drafted }) => [
          {
            children: (
              <a className="govuk-link" href={`/editor/courses/${courseId}`}>
                {title}
              </a>
            ),
          },
          { "data-label": "Live version", children: version },
          { "data-label": "Published", children: printDate(londonDate(publishedAt)) },
          { "data-label": "Draft", children: <Drafted courseId={courseId} drafted={drafted} /> },
        ])}
      />
    </Page>
  );
}

function Drafted({ courseId, drafted }: { courseId: string; drafted: number }) {
  if (drafted === 0) return "No changes";
  return (
    <a className="govuk-link" href={`/editor/courses/${courseId}/publication`}>
      <Tag className="govuk-tag--yellow">
        {drafted} {drafted === 1 ? "change" : "changes"}
      </Tag>
    </a>
  );
}
