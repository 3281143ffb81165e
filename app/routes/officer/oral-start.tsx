import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { OralStartForm, startOralAttempt } from "#app/commands/start-oral-attempt.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { pageLanguage } from "#app/server/page-language.server";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { ORAL_REFUSALS } from "#app/ui/oral-words";
import { findForAuthority } from "#db/queries/applicants";
import { OfficerForm } from "#ui/officer-form";
import { IdentityCheckRadios } from "#ui/identity-check-radios";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const application = found(await findForAuthority(store, found(params.id), authorityId));
  return { application: { ...application, may: true } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const form = await parseForm(request, OralStartForm);
  if (!form.ok) return data(form, 422);
  const asked = { applicationId: found(params.id), language: pageLanguage(request), ...form.input };
  const start = await startOralAttempt(store, officer, asked, new Date());
  if (start.done) return redirect(`/officer/oral-attempts/${start.attemptId}`);
  return data({ errors: { form: start.reason }, values: form.values }, 409);
}

export default function OralStart() {
  const { application } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, ORAL_REFUSALS) : freshForm();
  return (
    <OfficerForm title="Begin a spoken test?" application={application} form={form} button="Begin the spoken test">
      <p className="govuk-body">
        You read each question aloud, with every option, and write down what the driver answers. A colleague who listens countersigns at the
        end. The clock starts now.
      </p>
      <IdentityCheckRadios form={form} legend="Which photo document did you look at?" />
    </OfficerForm>
  );
}
