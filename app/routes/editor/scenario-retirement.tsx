import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { ScenarioRetirementForm } from "#app/commands/scenario-form.server";
import { storyOf } from "#app/domain/assessment/scenario-block";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { findDraft } from "#db/queries/drafts";
import { STALE } from "#ui/draft-notices";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ScenarioStory } from "#ui/scenario-story";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const scenario = found(draft.course.scenarios?.find(({ id }) => id === params.id));
  return { course: draft.course.slug, scenario, basis: basisOf(draft, { kind: "scenario", slug: scenario.id }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.id)];
  const { course } = found(await findDraft(store, courseId));
  found(course.scenarios?.find(({ id }) => id === slug));
  const form = await parseForm(request, ScenarioRetirementForm);
  if (!form.ok) return data({ errors: form.errors }, 422);
  const content = { kind: "scenario" as const, slug, body: { retired: true as const } };
  const saving = await saveDraft(store, editor, { courseId, content, basis: form.input.basis }, new Date());
  if (!saving.done) return data({ errors: { form: STALE } }, 409);
  return redirect(`/editor/courses/${courseId}/scenarios`);
}

export default function ScenarioRetirement() {
  const { course, scenario, basis } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? freshForm();
  const address = `/editor/courses/${course}/scenarios/${scenario.id}`;
  return (
    <Page title="Retire this scenario?" caption={scenario.title} errors={errors} back={{ href: address }}>
      <p className="govuk-body">
        From the next publication on it stands on no new paper. Papers that were drawn before keep it. Retire its questions too, or take
        them out of it.
      </p>
      <section className="app-screen" aria-label="The story">
        <ScenarioStory story={storyOf(scenario)} />
      </section>
      <form method="post">
        <input type="hidden" name="basis" value={basis} />
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">Retire the scenario</Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
