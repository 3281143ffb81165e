import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { ConfirmationForm, confirmRevocation } from "#app/commands/confirm-revocation.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { decideConfirmation } from "#app/domain/licensing/revocation";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { REVOCATION_REFUSALS } from "#app/ui/pass-state-words";
import { findRevocationForAuthority } from "#db/queries/revocable-passes";
import { RevocationForm } from "#ui/revocation-form";
import { RevocationSteps } from "#ui/revocation-steps";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId, personId } = await requireOfficer(request);
  const number = found(params.number);
  const { last, ...revocation } = found(await findRevocationForAuthority(store, number, authorityId, londonDate(new Date())));
  const may = decideConfirmation(last, personId);
  return { ...revocation, refusal: may.done ? null : may.reason, proposal: last?.number ?? 0 };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const certificateNumber = found(params.number);
  const form = await parseForm(request, ConfirmationForm);
  if (!form.ok) return data(form, 422);
  const confirmation = await confirmRevocation(store, officer, { certificateNumber, ...form.input }, new Date());
  if (confirmation.done) return redirect(`/officer/certificates/${certificateNumber}?done=revoked`);
  const { reason } = confirmation;
  return data({ errors: { form: reason }, values: form.values }, reason === "own-proposal" ? 422 : 409);
}

export default function RevocationConfirmation() {
  const { pass, holder, steps, refusal, proposal } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...REVOCATION_REFUSALS, other: REVOCATION_REFUSALS["not-proposed"] }) : freshForm();
  return (
    <RevocationForm
      title="Confirm that this pass is revoked?"
      pass={pass}
      holder={holder}
      refusal={refusal}
      form={form}
      button="Revoke the pass"
    >
      <RevocationSteps steps={steps} />
      <input type="hidden" name="proposal" value={proposal} />
      <p className="govuk-body">
        The pass then reads “Revoked” everywhere, and so does every application that rests on it, at other councils too. The driver is told
        the reason and what to do. This cannot be taken back; the driver can train and pass again.
      </p>
    </RevocationForm>
  );
}
