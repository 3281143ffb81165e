import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { VerificationForm, verifyApplication } from "#app/commands/verify-application.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { VERIFICATION_REFUSALS } from "#app/ui/decision-words";
import { freshForm } from "#app/ui/form-state";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { Page } from "#ui/page";
import { VerificationReview } from "#ui/verification-review";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const now = new Date();
  const { application, label, driver, passes, inForce } = found(await findEvidenceForAuthority(store, found(params.id), authorityId, now));
  const pass = passes.find(({ passRecordId }) => passRecordId === application.passRecordId) ?? null;
  return { application, label, driver, pass, asked: inForce.policy, now };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, VerificationForm);
  if (!form.ok) return data(form, 422);
  const verification = await verifyApplication(store, officer, { applicationId, ...form.input }, new Date());
  if (verification.done) return redirect(`/officer/applications/${applicationId}?done=verified`);
  const { reason } = verification;
  const field = reason === "identity-check-missing" ? "identityCheck" : "form";
  const status = reason === "already-decided" || reason === "pass-changed" ? 409 : 422;
  return data({ errors: { [field]: VERIFICATION_REFUSALS[reason] }, values: form.values }, status);
}

export default function Verification() {
  const review = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  const { applicationId, reference } = review.application;
  const back = { href: `/officer/applications/${applicationId}`, text: `Application ${reference}` };
  return (
    <Page title="Verify this application" caption={reference} errors={form.errors} back={back}>
      <VerificationReview review={review} form={form} />
    </Page>
  );
}
