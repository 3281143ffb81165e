import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { listPublicationProblems, PublicationForm, publicationBasis, publishCourse } from "#app/commands/publish-course.server";
import { findChanges } from "#app/domain/course/changes";
import { mayPublish, needsSecondEditor } from "#app/domain/course/draft";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { findDraft } from "#db/queries/drafts";
import { countUnderWay } from "#db/queries/enrolments";
import { CourseNav } from "#ui/course-nav";
import { Page } from "#ui/page";
import { PublicationReview } from "#ui/publication-review";
import { PUBLICATION_REFUSALS } from "#app/ui/publication-words";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const editor = await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const changes = findChanges(draft.live.course, draft.course);
  const problems = await listPublicationProblems(store, draft.course);
  const underWay = await countUnderWay(store, draft.live.versionId);
  const second = { needed: needsSecondEditor(changes), mayPublish: mayPublish(changes, draft.documents, editor.personId) };
  const published = Number(new URL(request.url).searchParams.get("published")) === draft.live.number;
  const { slug, title } = draft.course;
  const basis = publicationBasis(draft);
  return { slug, title, drafted: draft.documents.length, live: draft.live.number, changes, problems, underWay, second, published, basis };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const courseId = found(params.course);
  const form = await parseForm(request, PublicationForm);
  if (!form.ok) return data(form, 422);
  const publication = await publishCourse(store, editor, { courseId, ...form.input }, new Date());
  if (publication.done) return redirect(`/editor/courses/${courseId}/publication?published=${publication.number}`);
  const status = publication.reason === "draft-changed" ? 409 : 422;
  return data({ errors: { form: PUBLICATION_REFUSALS[publication.reason] }, values: form.values }, status);
}

export default function Publication() {
  const review = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  const back = { href: `/editor/courses/${review.slug}`, text: "Overview" };
  return (
    <Page title="Draft and publish" caption={review.title} errors={form.errors} back={back} wide>
      <CourseNav course={review.slug} current="publication" drafted={review.drafted} />
      <PublicationReview review={review} form={form} />
    </Page>
  );
}
