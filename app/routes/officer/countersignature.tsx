import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { countersignOralAttempt } from "#app/commands/countersign-oral-attempt.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { findAttemptForAuthority } from "#db/queries/attempts";
import { findOralRecord, listOralAnswers } from "#db/queries/oral-records";
import { OralSignature } from "#ui/oral-signature";

const REFUSALS = {
  "same-officer": "You wrote the answers down yourself. A colleague who listened has to countersign",
  "closed-already": "This test is closed already",
  other: "This test cannot be countersigned now",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request);
  const attempt = found(await findAttemptForAuthority(store, found(params.id), officer.authorityId));
  const { attemptId, closedAt } = attempt;
  const { enteredBy, enteredByName } = found(await findOralRecord(store, attemptId));
  const [closed, own] = [closedAt !== null, enteredBy === officer.personId];
  return { attemptId, closed, own, enteredByName, answers: closed || own ? [] : await listOralAnswers(store, attempt) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const attemptId = found(params.id);
  const signature = await countersignOralAttempt(store, officer, attemptId, new Date());
  if (signature.done) return redirect(`/officer/oral-attempts/${attemptId}`);
  return data({ errors: { form: signature.reason }, values: {} }, 409);
}

export default function Countersignature() {
  const test = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <OralSignature {...test} form={sent ? worded(sent, REFUSALS) : freshForm()} />;
}
