import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { withdrawDraft } from "#app/commands/withdraw-draft.server";
import { findChanges } from "#app/domain/course/changes";
import { DRAFT_KINDS } from "#app/domain/course/draft";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findDraft } from "#db/queries/drafts";
import { ChangeList } from "#ui/change-list";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const document = found(draft.documents.find(({ kind, slug }) => kind === params.kind && slug === params.slug));
  const changes = findChanges(draft.live.course, draft.course);
  return { course: draft.course.slug, changes: changes.filter(({ kind, slug }) => kind === document.kind && slug === document.slug) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.slug)];
  const kind = found(DRAFT_KINDS.find((candidate) => candidate === params.kind));
  await withdrawDraft(store, editor, { courseId, kind, slug }, new Date());
  return redirect(`/editor/courses/${courseId}/publication`);
}

export default function Withdrawal() {
  const { course, changes } = useLoaderData<typeof loader>();
  const back = `/editor/courses/${course}/publication`;
  return (
    <Page title="Discard this change?" back={{ href: back, text: "Draft and publish" }}>
      <p className="govuk-body">The part goes back to what drivers see now. This cannot be undone.</p>
      <ChangeList changes={changes} />
      <form method="post">
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">Discard the change</Button>
          <a className="govuk-link" href={back}>
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
