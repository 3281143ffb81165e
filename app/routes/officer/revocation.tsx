import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { proposeRevocation, RevocationForm } from "#app/commands/propose-revocation.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { decideProposal } from "#app/domain/licensing/revocation";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { REVOCATION_REFUSALS } from "#app/ui/pass-state-words";
import { findRevocationForAuthority } from "#db/queries/revocable-passes";
import { ReasonField } from "#ui/reason-field";
import { RevocationForm as Form } from "#ui/revocation-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const number = found(params.number);
  const { pass, holder, last } = found(await findRevocationForAuthority(store, number, authorityId, londonDate(new Date())));
  const may = decideProposal(last, "asked on the form");
  return { pass, holder, refusal: may.done ? null : may.reason };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const certificateNumber = found(params.number);
  const form = await parseForm(request, RevocationForm);
  if (!form.ok) return data(form, 422);
  const proposal = await proposeRevocation(store, officer, { certificateNumber, ...form.input }, new Date());
  if (proposal.done) return redirect(`/officer/certificates/${certificateNumber}?done=proposed`);
  const missing = proposal.reason === "reason-missing";
  return data({ errors: { [missing ? "reason" : "form"]: proposal.reason }, values: form.values }, missing ? 422 : 409);
}

export default function Revocation() {
  const { pass, holder, refusal } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, { ...REVOCATION_REFUSALS, other: REVOCATION_REFUSALS["reason-long"] }) : freshForm();
  return (
    <Form title="Revoke this pass?" pass={pass} holder={holder} refusal={refusal} form={form} button="Propose to revoke it">
      <p className="govuk-body">
        A livelihood may hang on this pass, so two officers of your council revoke it: you propose, and a colleague confirms or declines.
        Until then it counts. What becomes of the licence is for you to decide outside this page.
      </p>
      <ReasonField form={form} label="Why should it be revoked?" hint="The driver reads this. Write it to them, in plain words." />
    </Form>
  );
}
