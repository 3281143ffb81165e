import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { deferApplication, DeferralForm } from "#app/commands/defer-application.server";
import { officerActions } from "#app/domain/licensing/officer-actions";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { DEFERRAL_REFUSALS } from "#app/ui/deferral-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { OfficerForm } from "#ui/officer-form";
import { ReasonField } from "#ui/reason-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { application, openTo } = found(await findEvidenceForAuthority(store, found(params.id), authorityId, new Date()));
  return { ...application, may: officerActions(openTo).includes("defer") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, DeferralForm);
  if (!form.ok) return data(form, 422);
  const deferral = await deferApplication(store, officer, { applicationId, question: form.input.reason }, new Date());
  if (deferral.done) return redirect(`/officer/applications/${applicationId}?done=deferred`);
  const missing = deferral.reason === "question-missing";
  return data({ errors: { [missing ? "reason" : "form"]: deferral.reason }, values: form.values }, missing ? 422 : 409);
}

export default function Deferral() {
  const application = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...DEFERRAL_REFUSALS, other: DEFERRAL_REFUSALS["reason-long"] }) : freshForm();
  return (
    <OfficerForm title="Ask the driver a question" application={application} form={form} button="Send the question">
      <p className="govuk-body">
        The driver gets your question by e-mail and sees it when they sign in. Until they answer, the application reads “Waiting for the
        driver”. Then it comes back to you as “Needs your decision”.
      </p>
      <ReasonField
        form={form}
        label="What do you want to know?"
        hint="The driver reads this. Ask one thing in short sentences. Do not ask for papers with health or criminal records here."
      />
    </OfficerForm>
  );
}
