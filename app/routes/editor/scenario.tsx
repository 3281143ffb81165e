import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { scenarioForm } from "#app/commands/scenario-form.server";
import { findPublicationProblems } from "#app/domain/course/publication";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { moduleChoices, scenarioFormValues } from "#app/ui/scenario-form-state";
import { listContactNames } from "#db/queries/contacts";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { DraftedNotice, SavedNotice, STALE } from "#ui/draft-notices";
import { Page } from "#ui/page";
import { RetiredScenario } from "#ui/retired-scenario";
import { ScenarioEditForm } from "#ui/scenario-edit-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const [drafted, live] = [draft.course, draft.live.course].map((course) => course.scenarios?.find(({ id }) => id === params.id));
  const scenario = found(drafted ?? live);
  const part = { kind: "scenario" as const, slug: scenario.id };
  const isDrafted = draft.documents.some(({ kind, slug }) => kind === part.kind && slug === part.slug);
  const where = `scenario ${scenario.id}`;
  const problems = findPublicationProblems(draft.course, await listContactNames(store)).filter((problem) => problem.where === where);
  const items = draft.course.items.filter((item) => item.scenario === scenario.id);
  const course = { slug: draft.course.slug, drafted: draft.documents.length, modules: moduleChoices(draft.course) };
  const saved = new URL(request.url).searchParams.has("saved");
  return { course, scenario, items, retired: !drafted, isDrafted, problems, basis: basisOf(draft, part), saved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.id)];
  const draft = found(await findDraft(store, courseId));
  found([draft.course, draft.live.course].find(({ scenarios = [] }) => scenarios.some(({ id }) => id === slug)));
  const form = await parseForm(request, scenarioForm(draft.course, slug));
  if (!form.ok) return data({ ...form, stale: false }, 422);
  const { scenario, basis } = form.input;
  const saving = await saveDraft(store, editor, { courseId, content: { kind: "scenario", slug, body: scenario }, basis }, new Date());
  if (!saving.done) return data({ errors: { form: STALE }, values: form.values, stale: true }, 409);
  return redirect(`/editor/courses/${courseId}/scenarios/${slug}?saved`);
}

export default function Scenario() {
  const { course, scenario, items, retired, isDrafted, problems, basis, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer ?? freshForm({ ...scenarioFormValues(scenario), basis });
  const back = { href: `/editor/courses/${course.slug}/scenarios`, text: "Scenarios" };
  const current = answer?.stale ? basis : null;
  return (
    <Page title={retired ? "Retired scenario" : scenario.title} caption={scenario.id} errors={form.errors} back={back} wide>
      <CourseNav course={course.slug} drafted={course.drafted} />
      {saved && !answer && <SavedNotice course={course.slug} />}
      {isDrafted && !retired && <DraftedNotice course={course.slug} kind="scenario" slug={scenario.id} />}
      {retired && !answer ? (
        <RetiredScenario course={course.slug} scenario={scenario} />
      ) : (
        <ScenarioEditForm course={course} scenario={scenario} items={items} form={form} problems={problems} current={current} />
      )}
    </Page>
  );
}
