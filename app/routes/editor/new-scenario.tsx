import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { saveDraft } from "#app/commands/save-draft.server";
import { scenarioForm } from "#app/commands/scenario-form.server";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { moduleChoices } from "#app/ui/scenario-form-state";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ScenarioFields } from "#ui/scenario-fields";
import { TextField } from "#ui/text-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, documents } = found(await findDraft(store, found(params.course)));
  return { course: course.slug, drafted: documents.length, modules: moduleChoices(course) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const { course } = found(await findDraft(store, found(params.course)));
  const form = await parseForm(request, scenarioForm(course, null));
  if (!form.ok) return data(form, 422);
  const { scenario } = form.input;
  const content = { kind: "scenario" as const, slug: scenario.id, body: scenario };
  const saving = await saveDraft(store, editor, { courseId: course.slug, content, basis: "" }, new Date());
  if (!saving.done) return data({ errors: { id: "Another scenario has this name. Choose a different one" }, values: form.values }, 422);
  return redirect(`/editor/courses/${course.slug}/scenarios/${scenario.id}?saved`);
}

export default function NewScenario() {
  const { course, drafted, modules } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  const back = { href: `/editor/courses/${course}/scenarios`, text: "Scenarios" };
  return (
    <Page title="Add a scenario" errors={form.errors} back={back} wide>
      <CourseNav course={course} current="scenarios" drafted={drafted} />
      <form method="post" noValidate className="app-form-column">
        <TextField
          form={form}
          name="id"
          label="Short name"
          hint="It stays for good. Small letters, digits and hyphens, such as late-booking."
          spellCheck={false}
        />
        <ScenarioFields form={form} modules={modules} />
        <Button>Save in the draft</Button>
      </form>
    </Page>
  );
}
