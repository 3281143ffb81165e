import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { continueShortImport } from "#app/commands/continue-import.server";
import { ColumnsForm, mapImportColumns } from "#app/commands/map-import-columns.server";
import { readFirstRows } from "#app/commands/read-first-rows.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { type FormState, freshForm } from "#app/ui/form-state";
import { findImportForAuthority } from "#db/queries/imports";
import { MappingForm, mappingErrors } from "#ui/mapping-form";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { importId, kind, header, placing, fileName } = found(await findImportForAuthority(store, found(params.id), authorityId));
  return { importId, kind, header, placing, fileName, examples: await readFirstRows(store, importId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const importId = found(params.id);
  const form = await parseForm(request, ColumnsForm);
  if (!form.ok) return data<FormState>(form, 422);
  const now = new Date();
  const mapping = await mapImportColumns(store, officer, { importId, chosen: form.input }, now);
  if (!mapping.done && mapping.reason === "columns-wrong")
    return data<FormState>({ errors: mappingErrors(mapping), values: form.values }, 422);
  if (mapping.done) await continueShortImport(store, importId, now);
  return redirect(`/officer/imports/${importId}`);
}

export default function ImportMapping() {
  const { importId, kind, header, placing, fileName, examples } = useLoaderData<typeof loader>();
  const placed = Object.fromEntries([...placing].map(([column, index]) => [column, String(index)]));
  const form = useActionData<typeof action>() ?? freshForm(placed);
  const back = { href: `/officer/imports/${importId}`, text: "What the file would do" };
  return (
    <Page title="Where does each column stand?" caption={fileName} errors={form.errors} back={back}>
      <p className="govuk-body">We have guessed what we could. Put right what is wrong: we remember it for your next file.</p>
      <MappingForm kind={kind} header={header} examples={examples} form={form} />
    </Page>
  );
}
