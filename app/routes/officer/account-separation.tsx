import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { SeparationForm, separateAccounts } from "#app/commands/merge-accounts.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import type { FormState } from "#app/ui/form-state";
import { wordedMerge } from "#app/ui/merge-words";
import { listAccountsForAuthority } from "#db/queries/officer-drivers";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ReasonField } from "#ui/reason-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const personId = found(params.id);
  const { others } = await listAccountsForAuthority(store, authorityId, personId);
  found(others.find((other) => other.personId === params.other));
  return { personId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const [keptId, otherId] = [found(params.id), found(params.other)];
  const form = await parseForm(request, SeparationForm);
  if (!form.ok) return data<FormState>(form, 422);
  const separation = await separateAccounts(store, officer, { keptId, otherId, ...form.input }, new Date());
  if (separation.done) return redirect(`/officer/drivers/${keptId}`);
  return data<FormState>({ errors: { form: separation.reason }, values: form.values }, 409);
}

export default function AccountSeparation() {
  const { personId } = useLoaderData<typeof loader>();
  const form = wordedMerge(useActionData<typeof action>());
  return (
    <Page title="Are these two people?" errors={form.errors} back={{ href: `/officer/drivers/${personId}`, text: "Driver" }}>
      <p className="govuk-body">From then on a pass or a bar under one account no longer counts for the other.</p>
      <form method="post" noValidate>
        <ReasonField form={form} label="How do you know?" hint="This stays on record with your name. The driver does not read it." />
        <Button preventDoubleClick>These are two people</Button>
      </form>
    </Page>
  );
}
