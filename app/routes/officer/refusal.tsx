import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { RefusalForm, refuseApplication } from "#app/commands/refuse-application.server";
import { isDecided } from "#app/domain/licensing/application-status";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { findWay } from "#app/server/way.server";
import { REFUSAL_REFUSALS } from "#app/ui/decision-words";
import { freshForm, worded } from "#app/ui/form-state";
import { toldWords } from "#app/ui/letter-words";
import { findForAuthority } from "#db/queries/applicants";
import { OfficerForm } from "#ui/officer-form";
import { ReasonField } from "#ui/reason-field";

const READ = "The applicant reads this. Write it to them, in plain words.";
const READ_OUT = "This is what you tell the applicant when they call. Write it to them, in plain words.";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { applicationId, reference, status, applicant } = found(await findForAuthority(store, found(params.id), authorityId));
  return { applicationId, reference, applicant, may: !isDecided(status), way: await findWay(store, applicationId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, RefusalForm);
  if (!form.ok) return data(form, 422);
  const refusal = await refuseApplication(store, officer, { applicationId, ...form.input }, new Date());
  if (refusal.done) return redirect(`/officer/applications/${applicationId}?done=refused`);
  const missing = refusal.reason === "reason-missing";
  return data({ errors: { [missing ? "reason" : "form"]: refusal.reason }, values: form.values }, missing ? 422 : 409);
}

export default function Refusal() {
  const { way, ...application } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...REFUSAL_REFUSALS, other: REFUSAL_REFUSALS["reason-long"] }) : freshForm();
  return (
    <OfficerForm title="Refuse this application?" application={application} form={form} button="Refuse" warning>
      <p className="govuk-body">
        {toldWords(way)}
        {way?.channel === "sms" && " It asks them to call you to hear the decision and the reason. It does not say what they are."}
      </p>
      <p className="govuk-body">A refusal stays in the history with your name. It cannot be taken back here.</p>
      <ReasonField form={form} label="Why do you refuse?" hint={way?.channel === "sms" ? READ_OUT : READ} />
    </OfficerForm>
  );
}
