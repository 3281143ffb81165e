import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { LessonForm } from "#app/commands/lesson-form.server";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { findPart, lessonSlug } from "#app/domain/course/draft";
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
import { LessonEditForm } from "#ui/lesson-edit-form";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const module = found(draft.course.modules.find((candidate) => candidate.slug === params.module));
  const lesson = found(module.lessons.find((candidate) => candidate.slug === params.lesson));
  const slug = lessonSlug(module.slug, lesson.slug);
  const where = `lesson ${module.slug}/${lesson.slug}`;
  const problems = findPublicationProblems(draft.course, await listContactNames(store)).filter((problem) => problem.where === where);
  const isDrafted = draft.documents.some((document) => document.kind === "lesson" && document.slug === slug);
  const saved = new URL(request.url).searchParams.has("saved");
  const basis = basisOf(draft, { kind: "lesson", slug });
  const { slug: name, title } = module;
  return {
    course: draft.course.slug,
    drafted: draft.documents.length,
    module: { name, title },
    lesson,
    slug,
    problems,
    isDrafted,
    basis,
    saved,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.lesson)];
  const draft = found(await findDraft(store, courseId));
  const content = { kind: "lesson" as const, slug: lessonSlug(found(params.module), slug) };
  found(findPart(draft.course, content.kind, content.slug));
  const form = await parseForm(request, LessonForm);
  if (!form.ok) return data({ ...form, stale: false }, 422);
  const { basis, ...lesson } = form.input;
  const saving = await saveDraft(store, editor, { courseId, content: { ...content, body: { slug, ...lesson } }, basis }, new Date());
  if (!saving.done) return data({ errors: { form: STALE }, values: form.values, stale: true }, 409);
  return redirect(`/editor/courses/${courseId}/modules/${params.module}/lessons/${slug}?saved`);
}

export default function CourseLesson() {
  const { course, drafted, module, lesson, slug, problems, isDrafted, basis, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer ?? freshForm({ title: lesson.title, minutes: String(lesson.minutes), body: lesson.body, basis });
  const back = { href: `/editor/courses/${course}/modules/${module.name}`, text: module.title };
  return (
    <Page title={lesson.title} caption="Lesson" errors={form.errors} back={back} wide>
      <CourseNav course={course} drafted={drafted} />
      {saved && !answer && <SavedNotice course={course} />}
      {isDrafted && <DraftedNotice course={course} kind="lesson" slug={slug} />}
      <LessonEditForm form={form} lesson={lesson} problems={problems} current={answer?.stale ? basis : null} />
    </Page>
  );
}
