import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { countersignOralAttempt } from "#app/commands/countersign-oral-attempt.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { freshForm, worded } from "#app/ui/form-state";
import { findAttemptForAuthority } from "#db/queries/attempts";
import { findOralRecord } from "#db/queries/oral-records";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

const REFUSALS = {
  "same-officer": "You wrote the answers down yourself. A colleague who listened has to countersign",
  "closed-already": "This test is closed already",
  other: "This test cannot be countersigned now",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { attemptId, applicationId } = found(await findAttemptForAuthority(store, found(params.id), authorityId));
  const { enteredByName } = found(await findOralRecord(store, attemptId));
  return { attemptId, applicationId, enteredByName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const attemptId = found(params.id);
  const signature = await countersignOralAttempt(store, officer, attemptId, new Date());
  if (signature.done) return redirect(`/officer/oral-attempts/${attemptId}`);
  return data({ errors: { form: signature.reason }, values: {} }, 409);
}

export default function Countersignature() {
  const { attemptId, enteredByName } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = sent ? worded(sent, REFUSALS) : freshForm();
  const address = `/officer/oral-attempts/${attemptId}`;
  return (
    <Page title="Countersign this spoken test?" errors={form.errors} back={{ href: address, text: "Spoken test" }}>
      <p className="govuk-body">
        {enteredByName} wrote the answers down. By countersigning you say that you heard them and that they are written down as the driver
        gave them. The test is then closed and marked.
      </p>
      <form method="post">
        <div className="govuk-button-group">
          <Button preventDoubleClick>Countersign and close the test</Button>
          <a className="govuk-link" href={address}>
            Go back
          </a>
        </div>
      </form>
    </Page>
  );
}
