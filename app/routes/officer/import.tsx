import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { continueShortImport } from "#app/commands/continue-import.server";
import { ImportForm, uploadImport } from "#app/commands/upload-import.server";
import { requireOfficer } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { uploadErrorWords, uploadProblemWords } from "#app/ui/import-words";
import { listLicenseeTypes } from "#db/queries/authorities";
import { ImportUpload } from "#ui/import-upload";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  return { types: await listLicenseeTypes(store, authorityId) };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const form = await parseForm(request, ImportForm);
  if (!form.ok) return data({ errors: { file: uploadErrorWords(form.errors.file ?? "") } }, 422);
  const now = new Date();
  const upload = await uploadImport(store, officer, "applications", form.input.file, now);
  if (!upload.done) return data({ errors: { file: uploadProblemWords(upload) } }, 422);
  await continueShortImport(store, upload.importId, now);
  return redirect(`/officer/imports/${upload.importId}${upload.explained ? "" : "/columns"}`);
}

export default function Import() {
  const { types } = useLoaderData<typeof loader>();
  return <ImportUpload kind="applications" types={types} errors={useActionData<typeof action>()?.errors ?? {}} />;
}
