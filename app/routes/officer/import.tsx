import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { ImportForm, uploadImport } from "#app/commands/upload-import.server";
import { requireOfficer } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { uploadErrorWords, uploadProblemWords } from "#app/ui/import-words";
import { listLicenseeTypes } from "#db/queries/authorities";
import { Button } from "#ui/govuk/button";
import { FileUpload } from "#ui/govuk/file-upload";
import { ImportColumns } from "#ui/import-columns";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  return { types: await listLicenseeTypes(store, authorityId) };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const form = await parseForm(request, ImportForm);
  if (!form.ok) return data({ errors: { file: uploadErrorWords(form.errors.file ?? "") } }, 422);
  const upload = await uploadImport(store, officer, form.input.file, new Date());
  if (!upload.done) return data({ errors: { file: uploadProblemWords(upload) } }, 422);
  return redirect(`/officer/applications/import/${upload.importId}`);
}

export default function Import() {
  const { types } = useLoaderData<typeof loader>();
  const errors: Record<string, string> = useActionData<typeof action>()?.errors ?? {};
  return (
    <Page title="Import applications" errors={errors} back={{ href: "/officer/applications", text: "Applications" }}>
      <p className="govuk-body">First you see what every line of the file would do. Nothing is added before you say so.</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload name="file" label="CSV file" hint="Up to 4 MB and 10,000 lines" accept=".csv,text/csv" errorMessage={errors.file} />
        <Button preventDoubleClick>Check the file</Button>
      </form>
      <ImportColumns types={types} />
    </Page>
  );
}
