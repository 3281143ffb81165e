import type { LoaderFunctionArgs } from "react-router";
import { applicationDocument } from "#app/domain/api/documents";
import { readReferenceInAddress } from "#app/domain/api/plain-text";
import { requireApiKey } from "#app/server/api-access.server";
import { apiAnswer, problemAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { findByReferenceForAuthority } from "#db/queries/queue-search";

/** One application by the council's own reference. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "applications:read");
  const reference = readReferenceInAddress(params.reference);
  const application = reference && (await findByReferenceForAuthority(store, authorityId, reference));
  if (!application) throw problemAnswer(404);
  return apiAnswer(applicationDocument(application));
}
