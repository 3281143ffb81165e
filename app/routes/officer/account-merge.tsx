import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { mergeAccounts, MergeForm } from "#app/commands/merge-accounts.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import type { FormState } from "#app/ui/form-state";
import { wordedMerge } from "#app/ui/merge-words";
import { listCandidatesFor } from "#db/queries/known-drivers";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import { MergeChoice } from "#ui/merge-choice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { personId, details } = found(await findDriverForAuthority(store, found(params.id), authorityId));
  const alike = details ? await listCandidatesFor(store, authorityId, { ...details, licenceNumber: null }) : [];
  return { personId, details, candidates: alike.filter((candidate) => candidate.personId !== personId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const keptId = found(params.id);
  const form = await parseForm(request, MergeForm);
  if (!form.ok) return data<FormState>(form, 422);
  const { driver, reason } = form.input;
  const merge = await mergeAccounts(store, officer, { keptId, otherId: driver, reason }, new Date());
  if (merge.done) return redirect(`/officer/drivers/${keptId}`);
  return data<FormState>({ errors: { form: merge.reason }, values: form.values }, 409);
}

export default function AccountMerge() {
  return <MergeChoice choice={useLoaderData<typeof loader>()} form={wordedMerge(useActionData<typeof action>())} />;
}
