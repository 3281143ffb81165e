import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { isOverdue } from "#app/domain/course/item-search";
import { listPublicationProblems } from "#app/commands/publish-course.server";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { describeBlueprint } from "#app/ui/blueprint-words";
import { findDraft } from "#db/queries/drafts";
import { countOpenReports } from "#db/queries/item-reports";
import { CourseNav } from "#ui/course-nav";
import { ModuleTable } from "#ui/module-table";
import { SummaryList } from "#ui/govuk/summary-list";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { live, documents, course } = found(await findDraft(store, found(params.course)));
  const problems = (await listPublicationProblems(store, course)).length;
  const today = londonDate(new Date());
  const overdue = course.items.filter((item) => isOverdue(item, today)).length;
  const reported = await countOpenReports(store, course.slug);
  return { overdue, reported, course, drafted: documents.length, problems, number: live.number, publishedAt: live.publishedAt };
}

export default function CourseOverview() {
  const { overdue, reported, course, drafted, problems, number, publishedAt } = useLoaderData<typeof loader>();
  const titles = new Map(course.modules.map((module) => [module.slug, module.title]));
  return (
    <Page title={course.title} caption="Course" back={{ href: "/editor", text: "Courses" }} wide>
      <CourseNav course={course.slug} current="overview" drafted={drafted} reported={reported} />
      <SummaryList
        rows={[
          { key: "Live version", value: `${number}, published on ${printDate(londonDate(publishedAt))}` },
          { key: "Draft", value: <DraftState course={course.slug} drafted={drafted} problems={problems} /> },
          {
            key: "Question bank",
            value: `${course.items.length} questions, ${course.items.filter((item) => item.critical).length} critical`,
          },
          { key: "Reviews overdue", value: overdue === 0 ? "None" : <OverdueLink course={course.slug} overdue={overdue} /> },
          {
            key: "One paper",
            value: `${describeBlueprint(course.blueprint, titles)}. Each council sets its own pass mark.`,
          },
          { key: "Approval", value: course.approval.statement },
        ]}
      />
      <h2 className="govuk-heading-m">Modules</h2>
      <ModuleTable course={course} />
    </Page>
  );
}

function DraftState({ course, drafted, problems }: { course: string; drafted: number; problems: number }) {
  if (drafted === 0) return "No unpublished changes";
  return (
    <>
      {drafted} unpublished {drafted === 1 ? "change" : "changes"}
      {problems > 0 && `, ${problems} to mend first`}.{" "}
      <a className="govuk-link" href={`/editor/courses/${course}/publication`}>
        See what publishing would change
      </a>
    </>
  );
}

function OverdueLink({ course, overdue }: { course: string; overdue: number }) {
  return (
    <a className="govuk-link" href={`/editor/courses/${course}/items?review=overdue`}>
      {overdue} {overdue === 1 ? "question" : "questions"}
    </a>
  );
}
