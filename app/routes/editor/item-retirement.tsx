import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { RetirementForm } from "#app/commands/item-form.server";
import { basisOf, saveDraft } from "#app/commands/save-draft.server";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { findDraft } from "#db/queries/drafts";
import { STALE } from "#ui/draft-notices";
import { Button } from "#ui/govuk/button";
import { KeyedItem } from "#ui/keyed-item";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const draft = found(await findDraft(store, found(params.course)));
  const item = found(draft.course.items.find((candidate) => candidate.id === params.id));
  return { course: draft.course.slug, item, basis: basisOf(draft, { kind: "item", slug: item.id }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const [courseId, slug] = [found(params.course), found(params.id)];
  const { course } = found(await findDraft(store, courseId));
  found(course.items.find((item) => item.id === slug));
  const form = await parseForm(request, RetirementForm);
  if (!form.ok) return data({ errors: form.errors }, 422);
  const content = { kind: "item" as const, slug, body: { retired: true as const } };
  const saving = await saveDraft(store, editor, { courseId, content, basis: form.input.basis }, new Date());
  if (!saving.done) return data({ errors: { form: STALE } }, 409);
  return redirect(`/editor/courses/${courseId}/items`);
}

export default function ItemRetirement() {
  const { course, item, basis } = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? freshForm();
  const address = `/editor/courses/${course}/items/${item.id}`;
  return (
    <Page title="Retire this question?" caption={item.id} errors={errors} back={{ href: address }}>
      <p className="govuk-body">
        From the next publication on it stands on no new paper. Papers that were drawn before keep it, and marks do not change.
      </p>
      <KeyedItem item={item} />
      <form method="post">
        <input type="hidden" name="basis" value={basis} />
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">Retire the question</Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
