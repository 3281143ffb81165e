import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { describeBlueprint } from "#app/ui/blueprint-words";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ScenarioTable } from "#ui/scenario-table";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, documents } = found(await findDraft(store, found(params.course)));
  const titles = new Map(course.modules.map(({ slug, title }) => [slug, title]));
  const drafted = documents.flatMap(({ kind, slug }) => (kind === "scenario" ? slug : []));
  const { slug, scenarios = [], items } = course;
  return { course: slug, count: documents.length, scenarios, items, titles, drafted, paper: describeBlueprint(course.blueprint, titles) };
}

export default function Scenarios() {
  const { course, count, scenarios, items, titles, drafted, paper } = useLoaderData<typeof loader>();
  return (
    <Page title="Scenarios" caption="Question bank" back={{ href: `/editor/courses/${course}`, text: "Overview" }} wide>
      <CourseNav course={course} current="scenarios" drafted={count} />
      <p className="govuk-body">
        A scenario is a story that several questions are about. On a paper its questions stand together, one after the other, and the driver
        sees the story with each of them. One paper holds {paper}.
      </p>
      <ButtonLink href={`/editor/courses/${course}/scenarios/new`}>Add a scenario</ButtonLink>
      {scenarios.length > 0 && <ScenarioTable course={course} scenarios={scenarios} items={items} titles={titles} drafted={drafted} />}
    </Page>
  );
}
