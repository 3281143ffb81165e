import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "react-router";
import { applyImport, ImportApplicationForm } from "#app/commands/apply-import.server";
import { continueShortImport } from "#app/commands/continue-import.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";

/** The report itself asks for confirmation. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return redirect(`/officer/imports/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const importId = found(params.id);
  const form = await parseForm(request, ImportApplicationForm);
  const invite = form.ok && form.input.invite === "yes";
  const now = new Date();
  const application = await applyImport(store, officer, { importId, invite }, now);
  if (!application.done) throw data(null, 409);
  await continueShortImport(store, importId, now);
  return redirect(`/officer/imports/${importId}`);
}
