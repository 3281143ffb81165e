import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { findChanges } from "#app/domain/course/changes";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listVersions, readVersion } from "#db/queries/courses";
import { countDocuments } from "#db/queries/drafts";
import { listNames } from "#db/queries/people";
import { ChangeList } from "#ui/change-list";
import { CourseNav } from "#ui/course-nav";
import { SummaryList } from "#ui/govuk/summary-list";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const course = found(params.course);
  const versions = await listVersions(store, course);
  const version = found(versions.find((candidate) => String(candidate.number) === params.number));
  const before = versions.find((candidate) => candidate.number === version.number - 1);
  const { course: content } = await readVersion(store, version.versionId);
  const changes = before ? findChanges((await readVersion(store, before.versionId)).course, content) : null;
  const names = await listNames(store, version.publishedBy ? [version.publishedBy] : []);
  const by = version.publishedBy ? (names.get(version.publishedBy) ?? "A former editor") : "Content files";
  const counts = { modules: content.modules.length, items: content.items.length };
  return { course, drafted: await countDocuments(store, course), version, by, counts, changes };
}

export default function Version() {
  const { course, drafted, version, by, counts, changes } = useLoaderData<typeof loader>();
  return (
    <Page title={`Version ${version.number}`} back={{ href: `/editor/courses/${course}/versions`, text: "Versions" }} wide>
      <CourseNav course={course} current="versions" drafted={drafted} />
      <SummaryList
        rows={[
          { key: "Published", value: `${printDateTime(version.publishedAt)} by ${by}` },
          { key: "Note", value: version.note },
          { key: "Contents", value: `${counts.modules} modules, ${counts.items} questions` },
          { key: "Fingerprint (SHA-256)", value: <code className="app-fingerprint">{version.bodyHash}</code> },
        ]}
      />
      {changes && (
        <>
          <h2 className="govuk-heading-m">What changed from version {version.number - 1}</h2>
          {changes.length === 0 ? <p className="govuk-body">No module, lesson or question changed.</p> : <ChangeList changes={changes} />}
        </>
      )}
    </Page>
  );
}
