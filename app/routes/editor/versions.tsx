import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listVersions } from "#db/queries/courses";
import { findDraft } from "#db/queries/drafts";
import { listNames } from "#db/queries/people";
import { CourseNav } from "#ui/course-nav";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { live, documents } = found(await findDraft(store, found(params.course)));
  const versions = await listVersions(store, live.courseId);
  const names = await listNames(store, [...new Set(versions.flatMap(({ publishedBy }) => publishedBy ?? []))]);
  return { course: live.courseId, title: live.course.title, live: live.number, drafted: documents.length, versions, names };
}

export default function Versions() {
  const { course, title, live, drafted, versions, names } = useLoaderData<typeof loader>();
  return (
    <Page title="Versions" caption={title} back={{ href: `/editor/courses/${course}`, text: "Overview" }} wide>
      <CourseNav course={course} current="versions" drafted={drafted} />
      <p className="govuk-body">A published version never changes. Every attempt and every pass names the version it was taken on.</p>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Version", "Published", "By", "Note", "Fingerprint"]}
        rows={versions.map(({ number, publishedAt, publishedBy, note, bodyHash }) => [
          {
            children: (
              <>
                <a className="govuk-link" href={`/editor/courses/${course}/versions/${number}`}>
                  Version {number}
                </a>{" "}
                {number === live && <Tag className="govuk-tag--green">Live</Tag>}
              </>
            ),
          },
          { "data-label": "Published", children: printDateTime(publishedAt) },
          { "data-label": "By", children: publishedBy ? (names.get(publishedBy) ?? "A former editor") : "Content files" },
          { "data-label": "Note", children: note },
          { "data-label": "Fingerprint", children: <code>{bodyHash.slice(0, 12)}</code> },
        ])}
      />
    </Page>
  );
}
