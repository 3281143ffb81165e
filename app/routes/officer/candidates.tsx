import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { CandidateForm, linkCandidate } from "#app/commands/link-candidate.server";
import { isDecided } from "#app/domain/licensing/application-status";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { CANDIDATE_REFUSALS } from "#app/ui/candidate-words";
import { type FormState, worded } from "#app/ui/form-state";
import { findForAuthority } from "#db/queries/applicants";
import { findDriver } from "#db/queries/applications";
import { listCandidatesFor } from "#db/queries/known-drivers";
import { CandidateList } from "#ui/candidate-list";
import { OfficerForm } from "#ui/officer-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const application = found(await findForAuthority(store, found(params.id), authorityId));
  const { applicationId, reference, applicant, status } = application;
  const open = !isDecided(status) && (await findDriver(store, applicationId)) === null;
  const candidates = applicant && open ? await listCandidatesFor(store, authorityId, applicant) : [];
  return { application: { applicationId, reference, applicant, may: open }, candidates };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, CandidateForm);
  if (!form.ok) return data<FormState>(form, 422);
  const link = await linkCandidate(store, officer, { applicationId, ...form.input }, new Date());
  if (link.done) return redirect(`/officer/applications/${applicationId}?done=linked`);
  return data<FormState>({ errors: { form: link.reason }, values: form.values }, 409);
}

export default function Candidates() {
  const { application, candidates } = useLoaderData<typeof loader>();
  const form = worded(useActionData<typeof action>(), { ...CANDIDATE_REFUSALS, other: CANDIDATE_REFUSALS["reason-missing"] });
  const { applicant } = application;
  if (!applicant || candidates.length === 0) return <CandidateList application={application} />;
  return (
    <OfficerForm
      title="Is one of these drivers the applicant?"
      application={application}
      form={form}
      button="Give the application to this driver"
    >
      <CandidateList application={application} chosen={{ applicant, candidates, form }} />
    </OfficerForm>
  );
}
