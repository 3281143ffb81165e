import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { drawPreview } from "#app/domain/assessment/paper-preview";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listContacts } from "#db/queries/contacts";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { ButtonLink } from "#ui/govuk/button";
import { WarningText } from "#ui/govuk/warning-text";
import { Page } from "#ui/page";
import { PreviewedPaper } from "#ui/previewed-paper";

const LAST_DRAW = 9999;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, documents } = found(await findDraft(store, found(params.course)));
  const asked = Math.trunc(Number(new URL(request.url).searchParams.get("draw")));
  const draw = asked >= 1 && asked <= LAST_DRAW ? asked : 1;
  const titles = new Map(course.modules.map((module) => [module.slug, module.title]));
  const preview = drawPreview(course, draw, await listContacts(store));
  return { course: course.slug, drafted: documents.length, draw, titles, scenarios: course.scenarios ?? [], preview };
}

export default function PaperPreview() {
  const { course, drafted, draw, titles, scenarios, preview } = useLoaderData<typeof loader>();
  return (
    <Page title="Paper preview" caption="Drawn from the draft" back={{ href: `/editor/courses/${course}`, text: "Overview" }} wide>
      <CourseNav course={course} current="preview" drafted={drafted} />
      {preview.done ? (
        <>
          <p className="govuk-body">
            One of the papers a driver could get from the draft: {preview.items.length} questions in mixed order. Every driver’s paper is
            drawn anew.
          </p>
          <ButtonLink className="govuk-button--secondary" href={`/editor/courses/${course}/preview?draw=${(draw % LAST_DRAW) + 1}`}>
            Draw another paper
          </ButtonLink>
          <PreviewedPaper course={course} items={preview.items} scenarios={scenarios} titles={titles} />
        </>
      ) : (
        <WarningText>
          The bank has too few questions for one paper. Add questions, or see what is missing under “Draft and publish”.
        </WarningText>
      )}
    </Page>
  );
}
