import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { AcceptanceForm, acceptPass } from "#app/commands/accept-pass.server";
import { decideAcceptance } from "#app/domain/licensing/consent";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { ACCEPTANCE_REFUSALS, LOST_RACES } from "#app/ui/acceptance-words";
import { freshForm } from "#app/ui/form-state";
import { findShownPass } from "#db/queries/accepted-passes";
import { AcceptanceReview as Review } from "#ui/acceptance-review";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const which = { applicationId: found(params.id), consentId: found(params.consent), authorityId };
  const { facts, ...shown } = found(await findShownPass(store, which, new Date()));
  const { reference, applicationId } = shown.application;
  if (facts.consent !== "open") return { reference, applicationId, shown: null };
  const may = decideAcceptance({ ...facts, identityCheck: "passport" });
  return { reference, applicationId, shown: { ...shown, refusal: may.done ? null : may.reason } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const [applicationId, consentId] = [found(params.id), found(params.consent)];
  const form = await parseForm(request, AcceptanceForm);
  if (!form.ok) return data(form, 422);
  const acceptance = await acceptPass(store, officer, { applicationId, consentId, ...form.input }, new Date());
  if (acceptance.done) return redirect(`/officer/applications/${applicationId}?done=accepted`);
  const { reason } = acceptance;
  const field = reason === "identity-check-missing" ? "identityCheck" : "form";
  return data({ errors: { [field]: ACCEPTANCE_REFUSALS[reason] }, values: form.values }, LOST_RACES.includes(reason) ? 409 : 422);
}

export default function AcceptanceReview() {
  return <Review {...useLoaderData<typeof loader>()} form={useActionData<typeof action>() ?? freshForm()} />;
}
