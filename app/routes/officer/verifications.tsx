import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { VerificationsForm, type VerifiedRow, verifyApplications } from "#app/commands/verify-applications.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { decideVerification, IDENTITY_CHECKS } from "#app/domain/licensing/verification";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { wordedVerifications } from "#app/ui/decision-words";
import { type FormState, freshForm } from "#app/ui/form-state";
import { listToVerifyForAuthority } from "#db/queries/verifications";
import { Page } from "#ui/page";
import { VerificationList } from "#ui/verification-list";
import { VerificationOutcomes } from "#ui/verification-outcomes";

type Answer = { form: FormState; verified: VerifiedRow[] | null };

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const asked = [...new Set(new URL(request.url).searchParams.getAll("application"))].slice(0, 50);
  const rows = await listToVerifyForAuthority(store, authorityId, asked);
  found(rows.length === asked.length ? rows : null);
  const today = londonDate(new Date());
  return rows.map((row) => ({ ...row, decision: decideVerification({ ...row, identityCheck: IDENTITY_CHECKS[0] }, today) }));
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const form = await parseForm(request, VerificationsForm);
  if (!form.ok) return data<Answer>({ form, verified: null }, 422);
  return data<Answer>({ form: freshForm(), verified: await verifyApplications(store, officer, form.input, new Date()) });
}

export default function Verifications() {
  const rows = useLoaderData<typeof loader>();
  const { form: sent, verified } = useActionData<typeof action>() ?? { form: freshForm(), verified: null };
  const form = wordedVerifications(sent);
  const back = { href: "/officer/applications?status=ready-to-verify", text: "Passed, ready to verify" };
  return (
    <Page title={verified ? "What was verified" : "Verify these applications"} errors={form.errors} back={back} wide>
      {verified ? <VerificationOutcomes rows={rows} verified={verified} /> : <VerificationList rows={rows} form={form} />}
    </Page>
  );
}
