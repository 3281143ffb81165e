import type { LoaderFunctionArgs } from "react-router";
import { VerificationPage } from "#app/domain/api/documents";
import { readDecisionPlace, VerificationQuery, writeDecisionPlace } from "#app/domain/api/queries";
import { requireApiKey } from "#app/server/api-access.server";
import { instantOf, readQuery } from "#app/server/api-query.server";
import { apiAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { listVerificationsForAuthority } from "#db/queries/api-verifications";

/** One page of what the council's officers decided, the newest last. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "verifications:read");
  const { after, since } = readQuery(request, VerificationQuery);
  const asked = { after: after === undefined ? null : readDecisionPlace(after), since: instantOf(since) };
  const { verifications, next } = await listVerificationsForAuthority(store, authorityId, asked);
  const documents = verifications.map((each) => ({ ...each, decidedAt: each.decidedAt.toISOString() }));
  return apiAnswer(VerificationPage.parse({ verifications: documents, next: next && writeDecisionPlace(next) }));
}
