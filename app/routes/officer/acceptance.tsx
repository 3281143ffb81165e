import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { ShowingForm, showPass } from "#app/commands/show-pass.server";
import { officerActions } from "#app/domain/licensing/officer-actions";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { consentFailures } from "#app/server/throttle.server";
import { SHOWING_REFUSALS } from "#app/ui/acceptance-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { OfficerForm } from "#ui/officer-form";
import { TextField } from "#ui/text-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { application, openTo } = found(await findEvidenceForAuthority(store, found(params.id), authorityId, new Date()));
  return { ...application, may: officerActions(openTo).includes("accept-pass") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, ShowingForm);
  if (!form.ok) return data(form, 422);
  const wait = await consentFailures.wait(officer.personId);
  if (wait > 0)
    return data({ errors: { form: "too-many-tries" }, values: form.values }, { status: 429, headers: { "Retry-After": String(wait) } });
  const showing = await showPass(store, officer, { applicationId, ...form.input }, new Date());
  if (showing.done) return redirect(`/officer/applications/${applicationId}/acceptance/${showing.consentId}`);
  if (showing.reason === "no-consent") await consentFailures.count(officer.personId);
  const lost = showing.reason === "already-decided";
  return data({ errors: { [lost ? "form" : "number"]: showing.reason }, values: form.values }, lost ? 409 : 422);
}

export default function AcceptanceSearch() {
  const application = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...SHOWING_REFUSALS, other: SHOWING_REFUSALS["no-consent"] }) : freshForm();
  return (
    <OfficerForm title="Accept a pass from another council" application={application} form={form} button="Look at the pass">
      <p className="govuk-body">
        Ask the driver for the number on their certificate, and for their consent: either they name your council on their certificate’s
        page, or they read a code to you. It works once.
      </p>
      <TextField
        form={form}
        name="number"
        label="Certificate number"
        hint="CSE and 13 symbols"
        className="govuk-input--width-20"
        autoComplete="off"
      />
      <TextField
        form={form}
        name="code"
        label="Code, if the driver reads one to you"
        hint="Leave it empty when the driver has named your council"
        className="govuk-input--width-10"
        autoComplete="off"
      />
    </OfficerForm>
  );
}
