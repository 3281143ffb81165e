import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { CorrectionForm as Form, proposeCorrection } from "#app/commands/propose-correction.server";
import { hasChoiceKey } from "#app/domain/assessment/correction";
import { publishedForms } from "#app/domain/assessment/published-forms";
import { rightNow } from "#app/domain/assessment/ruling";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { CORRECTION_REFUSALS, KEY_REFUSALS } from "#app/ui/correction-words";
import { freshForm } from "#app/ui/form-state";
import { listContacts } from "#db/queries/contacts";
import { listApplied } from "#db/queries/corrections";
import { findLiveVersion, readVersions } from "#db/queries/courses";
import { CorrectionForm } from "#ui/correction-form";
import { ItemChooser } from "#ui/item-chooser";
import { KeyedItem } from "#ui/keyed-item";
import { Page } from "#ui/page";
import { PublishedForms } from "#ui/published-forms";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { courseId } = found(await findLiveVersion(store, found(params.course)));
  const asked = new URL(request.url).searchParams;
  const itemId = asked.get("item")?.trim() ?? "";
  const forms = publishedForms(await readVersions(store, courseId), itemId);
  const version = Number(asked.get("version") ?? forms[0]?.versions[0]);
  const shown = forms.find(({ versions }) => versions.includes(version));
  if (!shown) return { courseId, itemId, proposal: null };
  const right = rightNow(shown.item, await listApplied(store, courseId));
  const others = forms.filter((form) => form !== shown).map(({ versions }) => versions);
  const item = writeItemNumbers(shown.item, await listContacts(store));
  return { courseId, itemId, proposal: { ...shown, item, others, version, right, keyed: hasChoiceKey(shown.item) } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const courseId = found(params.course);
  const form = await parseForm(request, Form);
  if (!form.ok) return data(form, 422);
  const proposal = await proposeCorrection(store, editor, { courseId, ...form.input }, new Date());
  if (proposal.done) return redirect(`/editor/courses/${courseId}/corrections/${proposal.correctionId}`);
  const field = KEY_REFUSALS.has(proposal.reason) ? "right" : "form";
  return data({ errors: { [field]: CORRECTION_REFUSALS[proposal.reason] }, values: form.values }, 422);
}

export default function NewCorrection() {
  const { courseId, itemId, proposal } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm({ kind: proposal?.keyed ? "" : "void", right: proposal?.right ?? [] });
  const back = { href: `/editor/courses/${courseId}/corrections`, text: "Corrections" };
  if (!proposal)
    return (
      <Page title="Propose a correction" back={back}>
        <ItemChooser course={courseId} unknown={itemId === "" ? null : itemId} />
      </Page>
    );
  const { item, versions, others, version, right, keyed } = proposal;
  return (
    <Page title="Propose a correction" caption={itemId} errors={form.errors} back={back}>
      <PublishedForms course={courseId} itemId={itemId} shown={versions} others={others} />
      <KeyedItem item={item} />
      {right === null && <p className="govuk-body">It is taken out of the marking already.</p>}
      <CorrectionForm item={{ id: itemId, version, options: item.options }} keyed={keyed} form={form} />
    </Page>
  );
}
