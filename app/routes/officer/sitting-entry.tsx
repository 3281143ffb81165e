import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { checkSittingEntry, EntryCheckForm } from "#app/commands/check-sitting-entry.server";
import { printDate } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { findSittingForAuthority, listEntries } from "#db/queries/sittings";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { IdentityCheckRadios } from "#ui/identity-check-radios";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { sittingId, place } = found(await findSittingForAuthority(store, found(params.id), authorityId));
  const entries = await listEntries(store, sittingId);
  const { reference, firstNames, surname, bornOn } = found(entries.find(({ entry }) => entry.entryId === params.entry));
  return { sittingId, place, reference, name: `${firstNames ?? ""} ${surname ?? ""}`, bornOn };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const [sittingId, entryId] = [found(params.id), found(params.entry)];
  const form = await parseForm(request, EntryCheckForm);
  if (!form.ok) return data(form, 422);
  const check = await checkSittingEntry(store, officer, { sittingId, entryId, ...form.input }, new Date());
  if (!check.done) return data({ errors: { form: "A colleague has looked at this driver’s document already" }, values: form.values }, 409);
  return redirect(`/officer/sittings/${sittingId}`);
}

export default function SittingEntry() {
  const { sittingId, place, reference, name, bornOn } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  const rows = [
    { key: "Name", value: name },
    { key: "Born on", value: bornOn ? printDate(bornOn) : "Erased" },
    { key: "Application", value: reference },
  ];
  return (
    <Page title="Look at the photo" caption={place} errors={form.errors} back={{ href: `/officer/sittings/${sittingId}`, text: "Sitting" }}>
      <p className="govuk-body">Is the person in front of you the one in the document, with this name and birth date?</p>
      <SummaryList rows={rows} />
      <form method="post" noValidate>
        <IdentityCheckRadios form={form} legend="Which document did you look at?" />
        <Button preventDoubleClick>It is this person: let them begin</Button>
      </form>
    </Page>
  );
}
