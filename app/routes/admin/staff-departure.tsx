import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { DepartureForm, recordDeparture } from "#app/commands/record-departure.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm, valueOf } from "#app/ui/form-state";
import { DEPARTURE_REFUSALS } from "#app/ui/staff-words";
import { findStaffMember } from "#db/queries/staff";
import { Button } from "#ui/govuk/button";
import { Textarea } from "#ui/govuk/textarea";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const { personId, name } = found(await findStaffMember(store, found(params.id)));
  return { personId, name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const personId = found(params.id);
  found(await findStaffMember(store, personId));
  const form = await parseForm(request, DepartureForm);
  if (!form.ok) return data(form, 422);
  const departure = await recordDeparture(store, admin, { personId, ...form.input }, new Date());
  if (departure.done) return redirect(`/admin/staff/${personId}?done=departed`);
  const errors: Record<string, string> = { form: DEPARTURE_REFUSALS[departure.reason] };
  return data({ errors, values: form.values }, departure.reason === "departed-already" ? 409 : 422);
}

export default function StaffDeparture() {
  const { personId, name } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  const back = `/admin/staff/${personId}`;
  return (
    <Page title={`End the access of ${name}?`} errors={form.errors} back={{ href: back, text: name }}>
      <p className="govuk-body">
        {name} is signed out everywhere at once and cannot sign in again. Everything they did stays on record. You can give the access back
        later.
      </p>
      <form method="post" noValidate>
        <Textarea
          name="reason"
          label="Why the access ends"
          hint="A few words, for example: left the council on 30 November 2026."
          rows={3}
          maxLength={300}
          defaultValue={valueOf(form, "reason")}
          errorMessage={form.errors.reason}
        />
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">End the access</Button>
          <a className="govuk-link" href={back}>
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
