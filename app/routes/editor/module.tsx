import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { ModuleForm } from "#app/commands/lesson-form.server";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { findPublicationProblems } from "#app/domain/course/publication";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { listContactNames } from "#db/queries/contacts";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { DraftedNotice, SavedNotice, STALE } from "#ui/draft-notices";
import { ModuleContents } from "#ui/module-contents";
import { ModuleHeadForm } from "#ui/module-head-form";
import { Page } from "#ui/page";
import { ProblemNotice } from "#ui/problem-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const module = found(draft.course.modules.find((candidate) => candidate.slug === params.module));
  const isDrafted = draft.documents.some(({ kind, slug }) => kind === "module" && slug === module.slug);
  const basis = basisOf(draft, { kind: "module", slug: module.slug });
  const mine = ({ where }: { where: string }) => where === `module ${module.slug}` || where.startsWith(`module ${module.slug},`);
  const problems = findPublicationProblems(draft.course, await listContactNames(store)).filter(mine);
  const saved = new URL(request.url).searchParams.has("saved");
  return { course: draft.course.slug, drafted: draft.documents.length, module, isDrafted, problems, basis, saved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.module)];
  const draft = found(await findDraft(store, courseId));
  found(draft.course.modules.find((module) => module.slug === slug));
  const form = await parseForm(request, ModuleForm);
  if (!form.ok) return data({ ...form, stale: false }, 422);
  const { basis, ...head } = form.input;
  const saving = await saveDraft(
    store,
    editor,
    { courseId, content: { kind: "module", slug, body: { slug, ...head } }, basis },
    new Date(),
  );
  if (!saving.done) return data({ errors: { form: STALE }, values: form.values, stale: true }, 409);
  return redirect(`/editor/courses/${courseId}/modules/${slug}?saved`);
}

export default function CourseModule() {
  const { course, drafted, module, isDrafted, problems, basis, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer ?? freshForm({ title: module.title, summary: module.summary, basis });
  const back = { href: `/editor/courses/${course}`, text: "Overview" };
  return (
    <Page title={module.title} caption="Module" errors={form.errors} back={back} wide>
      <CourseNav course={course} drafted={drafted} />
      {saved && !answer && <SavedNotice course={course} />}
      {isDrafted && <DraftedNotice course={course} kind="module" slug={module.slug} />}
      <ProblemNotice problems={problems} />
      <ModuleContents course={course} module={module} />
      <ModuleHeadForm form={form} current={answer?.stale ? { module, basis } : null} />
    </Page>
  );
}
