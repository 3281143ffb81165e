import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { receiveApplication } from "#app/commands/receive-application.server";
import { applicationDocument } from "#app/domain/api/documents";
import { ApplicationQuery } from "#app/domain/api/queries";
import { requireApiKey } from "#app/server/api-access.server";
import { readQuery } from "#app/server/api-query.server";
import { readJson, requireRequestKey } from "#app/server/json-body.server";
import { apiAnswer, problemAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { bodyErrors, conflictErrors, REQUEST_KEY_USED } from "#app/ui/api-words";
import { listApplicationsForAuthority } from "#db/queries/api-applications";

/** One page of a council's applications. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "applications:read");
  const { status = null, after = "" } = readQuery(request, ApplicationQuery);
  const { applications, next } = await listApplicationsForAuthority(store, authorityId, { after, status });
  return apiAnswer({ applications: applications.map(applicationDocument), next });
}

/** Takes one application in. */
export async function action({ request }: ActionFunctionArgs) {
  const client = await requireApiKey(request, "applications:write");
  const requestKey = requireRequestKey(request);
  const reception = await receiveApplication(store, client, { requestKey, body: await readJson(request) }, new Date());
  if (reception.done) return apiAnswer(reception.receipt, reception.status, locationOf(reception));
  if (reception.reason === "request-key-used") return problemAnswer(422, { detail: REQUEST_KEY_USED });
  if (reception.reason === "body-wrong") return problemAnswer(422, { errors: bodyErrors(reception.problems) });
  return problemAnswer(409, { errors: conflictErrors(reception.fields) });
}

function locationOf({ status, receipt }: { status: 200 | 201; receipt: { reference: string } }): Record<string, string> {
  return status === 201 ? { Location: `/api/v1/applications/${encodeURIComponent(receipt.reference)}` } : {};
}
