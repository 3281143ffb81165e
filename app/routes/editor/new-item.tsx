import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { itemForm } from "#app/commands/item-form.server";
import { saveDraft } from "#app/commands/save-draft.server";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { outcomeChoices, scenarioChoices } from "#app/ui/item-form-state";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { Button } from "#ui/govuk/button";
import { ItemFields } from "#ui/item-fields";
import { Page } from "#ui/page";
import { TextField } from "#ui/text-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, documents } = found(await findDraft(store, found(params.course)));
  const scenario = new URL(request.url).searchParams.get("scenario") ?? "";
  return { course: course.slug, drafted: documents.length, outcomes: outcomeChoices(course), scenarios: scenarioChoices(course), scenario };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const { course } = found(await findDraft(store, found(params.course)));
  const form = await parseForm(request, itemForm(course, null));
  if (!form.ok) return data(form, 422);
  const { item } = form.input;
  const content = { kind: "item" as const, slug: item.id, body: item };
  const saving = await saveDraft(store, editor, { courseId: course.slug, content, basis: "" }, new Date());
  if (!saving.done) return data({ errors: { id: "Another question has this name. Choose a different one" }, values: form.values }, 422);
  return redirect(`/editor/courses/${course.slug}/items/${item.id}?saved`);
}

export default function NewItem() {
  const { course, drafted, outcomes, scenarios, scenario } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm({ kind: "single", scenario });
  const back = { href: `/editor/courses/${course}/items`, text: "Questions" };
  return (
    <Page title="Add a question" errors={form.errors} back={back} wide>
      <CourseNav course={course} current="items" drafted={drafted} />
      <form method="post" noValidate className="app-form-column">
        <TextField
          form={form}
          name="id"
          label="Short name"
          hint="It stays for good and is never reused. Small letters, digits and hyphens, such as m5-late-booking."
          spellCheck={false}
        />
        <ItemFields form={form} outcomes={outcomes} scenarios={scenarios} />
        <Button>Save in the draft</Button>
      </form>
    </Page>
  );
}
