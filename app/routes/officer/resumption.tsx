import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { resumeApplication, ResumptionForm } from "#app/commands/resume-application.server";
import { officerActions } from "#app/domain/licensing/officer-actions";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { RESUMPTION_REFUSALS } from "#app/ui/deferral-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { DriverQuestion } from "#ui/driver-question";
import { OfficerForm } from "#ui/officer-form";
import { ReasonField } from "#ui/reason-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { application, question, openTo } = found(await findEvidenceForAuthority(store, found(params.id), authorityId, new Date()));
  return { ...application, question, may: officerActions(openTo).includes("resume") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, ResumptionForm);
  if (!form.ok) return data(form, 422);
  const resumption = await resumeApplication(store, officer, { applicationId, ...form.input }, new Date());
  if (resumption.done) return redirect(`/officer/applications/${applicationId}?done=resumed`);
  return data({ errors: { form: resumption.reason }, values: form.values }, 409);
}

export default function Resumption() {
  const { question, ...application } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...RESUMPTION_REFUSALS, other: RESUMPTION_REFUSALS["reason-long"] }) : freshForm();
  return (
    <OfficerForm title="Let this application go on?" application={application} form={form} button="Let it go on">
      <DriverQuestion question={question} />
      <p className="govuk-body">
        {question
          ? "Nothing is asked of the driver any more. The application stands again where its training, test and pass put it."
          : "The driver may do the training and the test again for this application. The pass that was revoked stays revoked."}
      </p>
      <ReasonField form={form} label="Why may it go on?" hint="This stays with the application. The driver does not read it." />
    </OfficerForm>
  );
}
