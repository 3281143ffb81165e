import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { officerActions } from "#app/domain/licensing/officer-actions";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listTransfers } from "#db/queries/authority-mergers";
import { findEvidenceForAuthority } from "#db/queries/evidence";
import { listHistoryForAuthority } from "#db/queries/history";
import { findLastInvitation } from "#db/queries/invitations";
import { listDecisionsForAuthority } from "#db/queries/officer-decisions";
import { ApplicationFile } from "#ui/application-file";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const applicationId = found(params.id);
  const now = new Date();
  const evidence = found(await findEvidenceForAuthority(store, applicationId, authorityId, now));
  const { driver, attempts, passes } = evidence;
  const transfers = await listTransfers(store, applicationId);
  const invitation = await findLastInvitation(store, applicationId);
  const decisions = await listDecisionsForAuthority(store, applicationId, authorityId);
  const subjects = [applicationId, ...attempts.map(({ attemptId }) => attemptId), ...passes.map(({ passRecordId }) => passRecordId)];
  const history = await listHistoryForAuthority(store, authorityId, subjects);
  const claimId = driver?.claimToCheck ?? null;
  const actions = officerActions(evidence.openTo);
  return {
    ...evidence,
    transfers,
    invitation,
    decisions,
    history,
    claimId,
    actions,
    done: new URL(request.url).searchParams.get("done"),
    now,
  };
}

export default function Application() {
  return <ApplicationFile file={useLoaderData<typeof loader>()} />;
}
