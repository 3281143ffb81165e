import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { itemForm } from "#app/commands/item-form.server";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { findPublicationProblems } from "#app/domain/course/publication";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { itemFormValues, outcomeChoices, scenarioChoices } from "#app/ui/item-form-state";
import { listContactNames } from "#db/queries/contacts";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { DraftedNotice, SavedNotice, STALE } from "#ui/draft-notices";
import { ItemEditForm } from "#ui/item-edit-form";
import { Page } from "#ui/page";
import { RetiredItem } from "#ui/retired-item";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const drafted = draft.course.items.find((candidate) => candidate.id === params.id);
  const item = found(drafted ?? draft.live.items.get(params.id ?? ""));
  const problems = findPublicationProblems(draft.course, await listContactNames(store)).filter(({ where }) => where === `item ${item.id}`);
  const part = { kind: "item" as const, slug: item.id };
  const isDrafted = draft.documents.some(({ kind, slug }) => kind === part.kind && slug === part.slug);
  const choices = { outcomes: outcomeChoices(draft.course), scenarios: scenarioChoices(draft.course) };
  const course = { slug: draft.course.slug, drafted: draft.documents.length, ...choices };
  const saved = new URL(request.url).searchParams.has("saved");
  return { course, item, retired: !drafted, isDrafted, problems, basis: basisOf(draft, part), saved };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.id)];
  const draft = found(await findDraft(store, courseId));
  found(draft.course.items.find((item) => item.id === slug) ?? draft.live.items.get(slug));
  const form = await parseForm(request, itemForm(draft.course, slug));
  if (!form.ok) return data({ ...form, stale: false }, 422);
  const { item, basis } = form.input;
  const saving = await saveDraft(store, editor, { courseId, content: { kind: "item", slug, body: item }, basis }, new Date());
  if (!saving.done) return data({ errors: { form: STALE }, values: form.values, stale: true }, 409);
  return redirect(`/editor/courses/${courseId}/items/${slug}?saved`);
}

export default function CourseItem() {
  const { course, item, retired, isDrafted, problems, basis, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer ?? freshForm({ ...itemFormValues(item), basis });
  const back = { href: `/editor/courses/${course.slug}/items`, text: "Questions" };
  return (
    <Page title={retired ? "Retired question" : "Question"} caption={item.id} errors={form.errors} back={back} wide>
      <CourseNav course={course.slug} drafted={course.drafted} />
      {saved && !answer && <SavedNotice course={course.slug} />}
      {isDrafted && !retired && <DraftedNotice course={course.slug} kind="item" slug={item.id} />}
      {retired && !answer ? (
        <RetiredItem course={course.slug} item={item} />
      ) : (
        <ItemEditForm course={course} item={item} form={form} problems={problems} current={answer?.stale ? basis : null} />
      )}
    </Page>
  );
}
