import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { waiveApplication, WaiverForm } from "#app/commands/waive-application.server";
import { officerActions } from "#app/domain/licensing/officer-actions";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { findWay } from "#app/server/way.server";
import { WAIVER_FIELDS, WAIVER_REFUSALS } from "#app/ui/deferral-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { OfficerForm } from "#ui/officer-form";
import { WaiverFields } from "#ui/waiver-fields";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { application, inForce, openTo } = found(await findEvidenceForAuthority(store, found(params.id), authorityId, new Date()));
  return {
    application: { ...application, may: officerActions(openTo).includes("waive") },
    inForce,
    way: await findWay(store, application.applicationId),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, WaiverForm);
  if (!form.ok) return data(form, 422);
  const waiver = await waiveApplication(store, officer, { applicationId, ...form.input }, new Date());
  if (waiver.done) return redirect(`/officer/applications/${applicationId}?done=waived`);
  const field = WAIVER_FIELDS[waiver.reason];
  return data({ errors: { [field]: waiver.reason }, values: form.values }, field === "form" ? 409 : 422);
}

export default function Waiver() {
  const { application, inForce, way } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...WAIVER_REFUSALS, other: WAIVER_REFUSALS["reason-long"] }) : freshForm();
  return (
    <OfficerForm title="Waive the test?" application={application} form={form} button="Waive the test">
      <WaiverFields form={form} inForce={inForce} way={way} />
    </OfficerForm>
  );
}
