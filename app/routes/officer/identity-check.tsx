import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { decideClaim, IdentityDecisionForm } from "#app/commands/decide-identity.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { IDENTITY_REFUSALS } from "#app/ui/decision-words";
import { freshForm, worded } from "#app/ui/form-state";
import { findClaimForAuthority } from "#db/queries/identity-decisions";
import { listNames } from "#db/queries/people";
import { DetailsComparison } from "#ui/details-comparison";
import { DecidedClaim, IdentityDecisionFields } from "#ui/identity-decision-form";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const claim = found(await findClaimForAuthority(store, found(params.id), authorityId));
  const { applicationId, reference, applicant, claimant, email, linkedTo, personId, decision } = claim;
  const names = await listNames(store, decision ? [decision.officerId] : []);
  const taken = linkedTo !== null && linkedTo !== personId;
  const decided = decision && { ...decision, officer: names.get(decision.officerId) ?? "A former officer" };
  return { applicationId, reference, applicant, claimant, email, taken, decided };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const claimId = found(params.id);
  found(await findClaimForAuthority(store, claimId, officer.authorityId));
  const form = await parseForm(request, IdentityDecisionForm);
  if (!form.ok) return data(form, 422);
  const { decision, reason, tell } = form.input;
  const deciding = await decideClaim(store, officer, { claimId, decision, reason, tell: tell === "yes" }, new Date());
  if (deciding.done) return redirect(`/officer/applications/${deciding.applicationId}?done=identity`);
  return data({ errors: { form: deciding.reason }, values: form.values }, 409);
}

export default function IdentityCheck() {
  const { applicationId, reference, applicant, claimant, email, taken, decided } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...IDENTITY_REFUSALS, other: IDENTITY_REFUSALS["reason-long"] }) : freshForm({ tell: "yes" });
  return (
    <Page
      title="Is this the applicant?"
      caption={reference}
      errors={form.errors}
      back={{ href: "/officer/identity-checks", text: "Check identity" }}
    >
      <p className="govuk-body">
        <a className="govuk-link" href={`/officer/applications/${applicationId}`}>
          See application {reference}
        </a>
      </p>
      <DetailsComparison applicant={applicant} driver={claimant} />
      {decided ? <DecidedClaim decided={decided} /> : <IdentityDecisionFields form={form} email={email} taken={taken} />}
    </Page>
  );
}
