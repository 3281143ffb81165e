import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { invitationForm, inviteApplicant } from "#app/commands/invite-applicant.server";
import { isDecided } from "#app/domain/licensing/application-status";
import { requireOfficer } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { INVITATION_REFUSALS } from "#app/ui/decision-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findForAuthority } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import { OfficerForm } from "#ui/officer-form";
import { TextField } from "#ui/text-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { applicationId, reference, status, applicant } = found(await findForAuthority(store, found(params.id), authorityId));
  const linked = await findDriver(store, applicationId);
  return { applicationId, reference, applicant, texts: env.texts, may: applicant !== null && !linked && !isDecided(status) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, invitationForm(env.texts));
  if (!form.ok) return data(form, 422);
  const invitation = await inviteApplicant(store, officer, { applicationId, ...form.input }, new Date());
  if (invitation.done) return redirect(`/officer/applications/${applicationId}?done=invited`);
  return data({ errors: { form: invitation.reason }, values: form.values }, 409);
}

export default function Invitation() {
  const application = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { applicant, texts } = application;
  const held = freshForm({ to: applicant?.email ?? (texts ? applicant?.phone : null) ?? "" });
  const form = sent ? worded(sent, { ...INVITATION_REFUSALS, other: INVITATION_REFUSALS["email-wrong"] }) : held;
  return (
    <OfficerForm title="Invite the applicant" application={application} form={form} button="Send the invitation">
      <p className="govuk-body">
        {texts ? "The e-mail or text message" : "The e-mail"} holds a link with which the applicant makes an account for this application.
        It works once, for 14 days. Links that you sent before stop working.
      </p>
      <TextField
        form={form}
        name="to"
        type={texts ? "text" : "email"}
        label={`E-mail address ${texts ? "or mobile number " : ""}of the applicant`}
        hint={`It is kept with the application.${texts ? " Later letters go by e-mail where there is an address." : ""}`}
        spellCheck={false}
      />
    </OfficerForm>
  );
}
