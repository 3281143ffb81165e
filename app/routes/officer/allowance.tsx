import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { AllowanceForm, allowAttempt } from "#app/commands/allow-attempt.server";
import { officerActions } from "#app/domain/licensing/officer-actions";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { ALLOWANCE_REFUSALS } from "#app/ui/decision-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { AttemptTable } from "#ui/attempt-table";
import { OfficerForm } from "#ui/officer-form";
import { ReasonField } from "#ui/reason-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const evidence = found(await findEvidenceForAuthority(store, found(params.id), authorityId, new Date()));
  const { application, attempts, openTo } = evidence;
  return { application: { ...application, may: officerActions(openTo).includes("allow-attempt") }, attempts };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, AllowanceForm);
  if (!form.ok) return data(form, 422);
  const allowance = await allowAttempt(store, officer, { applicationId, ...form.input }, new Date());
  if (allowance.done) return redirect(`/officer/applications/${applicationId}?done=allowed`);
  return data({ errors: { form: allowance.reason }, values: form.values }, 409);
}

export default function Allowance() {
  const { application, attempts } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...ALLOWANCE_REFUSALS, other: ALLOWANCE_REFUSALS["reason-long"] }) : freshForm();
  return (
    <OfficerForm title="Allow another attempt?" application={application} form={form} button="Allow one more attempt">
      <p className="govuk-body">
        The driver has used every attempt that your policy gives. You can allow one more. They need not wait for it, and still read again
        the modules they have to.
      </p>
      <AttemptTable attempts={attempts} caption="Attempts so far" />
      <ReasonField form={form} label="Why do you allow it?" hint="This stays with the application. The driver does not read it." />
    </OfficerForm>
  );
}
