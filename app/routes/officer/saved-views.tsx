import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { saveView, ViewForm } from "#app/commands/save-view.server";
import { searchOfView } from "#app/domain/licensing/saved-view";
import { requireOfficer } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { queueAddress } from "#app/ui/queue-address";
import { wordedView } from "#app/ui/saved-view-words";
import { listLicenseeTypes } from "#db/queries/authorities";
import { listViewsOfOfficer } from "#db/queries/saved-views";
import { Page } from "#ui/page";
import { SaveViewForm, SavedViewTable } from "#ui/saved-views";

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, authorityId } = await requireOfficer(request);
  const types = await listLicenseeTypes(store, authorityId);
  return { views: await listViewsOfOfficer(store, personId), types, search: new URL(request.url).searchParams.get("search") ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const form = await parseForm(request, ViewForm);
  if (!form.ok) return data(form, 422);
  const saving = await saveView(store, officer, form.input, new Date());
  if (!saving.done) return data({ errors: { name: saving.reason }, values: form.values }, 422);
  return redirect(queueAddress(searchOfView(form.input.search)));
}

export default function SavedViews() {
  const { views, types, search } = useLoaderData<typeof loader>();
  const form = wordedView(useActionData<typeof action>() ?? freshForm({ search }));
  return (
    <Page title="Your views" errors={form.errors} back={{ href: "/officer/applications", text: "Applications" }}>
      <p className="govuk-body">A view is a name for filters you use often. Nobody else sees yours.</p>
      <SaveViewForm form={form} types={types} />
      <SavedViewTable views={views} types={types} />
    </Page>
  );
}
