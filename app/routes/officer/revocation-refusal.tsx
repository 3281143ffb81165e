import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { declineRevocation } from "#app/commands/decline-revocation.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { decideDeclining } from "#app/domain/licensing/revocation";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { REVOCATION_REFUSALS } from "#app/ui/pass-state-words";
import { findRevocationForAuthority } from "#db/queries/revocable-passes";
import { RevocationForm } from "#ui/revocation-form";
import { RevocationSteps } from "#ui/revocation-steps";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const number = found(params.number);
  const { last, ...revocation } = found(await findRevocationForAuthority(store, number, authorityId, londonDate(new Date())));
  const may = decideDeclining(last);
  return { ...revocation, refusal: may.done ? null : may.reason };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const certificateNumber = found(params.number);
  const declining = await declineRevocation(store, officer, certificateNumber, new Date());
  if (declining.done) return redirect(`/officer/certificates/${certificateNumber}?done=declined`);
  return data({ errors: { form: declining.reason }, values: {} }, 409);
}

export default function RevocationRefusal() {
  const { pass, holder, steps, refusal } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...REVOCATION_REFUSALS, other: REVOCATION_REFUSALS["not-proposed"] }) : freshForm();
  return (
    <RevocationForm
      title="Decline to revoke this pass?"
      pass={pass}
      holder={holder}
      refusal={refusal}
      form={form}
      button="Decline the proposal"
    >
      <RevocationSteps steps={steps} />
      <p className="govuk-body">The pass counts as before. The proposal stays on the record with its reason.</p>
    </RevocationForm>
  );
}
